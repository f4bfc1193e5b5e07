import type { LocalDate } from '../kernel/index.js';
import type { InternalPostRules } from './rules.js';

const rule = <T>(value: T, because: string) => ({ value, source: `where a pack is silent: ${because}` });
const chased = {
  ladder: rule(
    [
      { kind: 'remind' as const, after: 'P3D' },
      { kind: 'overdue' as const, after: 'P5D' },
      { kind: 'escalate' as const, after: 'P7D' },
    ],
    'reminded, due and escalated within a week, as an approval is under the first packs; document 002 names no limits',
  ),
};
type Panel = InternalPostRules['panel'];

/**
 * What holds where a pack is silent, each rule with its reason.
 * Cases run under packs older than a rule, and they need an answer too. So a value here never changes either:
 * a trust that wants another writes it into a new version of its pack.
 */
export const silent = {
  internalPost: {
    description: chased,
    advert: {
      late: rule<InternalPostRules['advert']['late']>(
        'refused',
        'the first packs knew no way to apply after the closing',
      ),
    },
    panel: {
      minimumMembers: rule(3, 'the smallest number with a majority; document 002, step 3, names none'),
      minimumSifters: rule(2, 'so that no application hangs on one reading; document 002, step 3, names no number'),
      needs: rule<Panel['needs'][number][]>(
        ['SLT', 'Head'],
        'document 002 draws its other panel from the Senior Leadership Team, and a Head knows the school’s need',
      ),
      training: rule<Panel['training']>('required', 'the stricter of the two, until a trust decides'),
      agreeing: rule(2, 'the majority of the smallest panel'),
      ...chased,
    },
    sift: { blind: rule<boolean>(false, 'the first packs showed the panel whose applications it sifted'), ...chased },
    shortlist: chased,
    interview: {
      highestScore: rule(5, 'from nothing shown to all shown; document 002, step 3, names no scale'),
      ...chased,
    },
    decision: chased,
    offer: { answerWorkingDays: rule(5, 'a working week; document 002, step 4, names no time to answer'), ...chased },
    reserve: { validFor: rule('P6M', 'half a year; document 002 knows no reserve') },
    route: chased,
  },
  calendar: { bankHolidays: rule<LocalDate[]>([], 'Monday to Friday are working days, and no holiday is known') },
};
