import type { Standing } from '#libs/domain/policy/state.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { lightOf } from '#libs/words/policy/register.js';
import type { Engine } from '../../../engine.js';
import type { CasePage } from '../../cases/case-page.js';
import type { Overview } from '../overview.js';
import { policyOnPage } from './drawing.js';
import { reviewPart } from './review-parts.js';
import { adoptionPart, duePart, openPart, responsiblePart, standingPart } from './standing-parts.js';

type PolicyPart = Readonly<{ standing: Standing; due?: LocalDate; overdue: boolean; inForce?: object }>;
/** What any member of staff sees: that it is in force, and the way to its text. */
const partView = ({ seen, known, at }: CasePage<PolicyPart>) => {
  const { standing, due, overdue, inForce } = seen;
  return {
    sections: [
      {
        title: 'The policy',
        text: `${lightOf({ standing, overdue, ...(due && { due }) }, localDate(at)).text}.`,
        lines: inForce ? [{ text: 'Read the text in force', href: `/policies/${known.stream}/read` }] : [],
      },
    ],
  };
};

const view = async (engine: Engine, page: CasePage) => {
  if (page.known.view === 'part') return partView(page as CasePage<PolicyPart>);
  const drawing = await policyOnPage(engine, page);
  const { pack } = page.known.then;
  const { rules } = pack ? engine.packs.get(pack.id, pack.version) : engine.packs.current();
  return {
    sections: [
      ...standingPart(drawing, page.link),
      ...openPart(drawing, page.link),
      ...duePart(drawing),
      ...reviewPart(drawing, rules.policies),
      ...responsiblePart(drawing),
      ...adoptionPart(drawing),
    ],
  };
};

/** The overview of a policy. */
export const policyOverview: Overview = { template: 'case/_sections.njk', view };
