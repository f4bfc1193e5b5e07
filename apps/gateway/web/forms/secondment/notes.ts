import type { Draft } from '#libs/domain/secondment/parts.js';
import type { Side, Terms } from '#libs/domain/secondment/words.js';
import { dayText } from '#libs/words/dates.js';
import { capital, listed } from '#libs/words/numbers.js';
import { rightsToReturn, weekText } from '#libs/words/secondment/terms.js';
import { secondmentSides, signatories } from '#libs/words/secondment/marks.js';
import { facts } from '../shared/asking.js';
import type { FormContext, Note } from '../types.js';
import { hostName, postName } from './places.js';
import { secondmentOf, stayIn } from './seen.js';

/** What was asked for, before anything is agreed. */
export const askedNotes = (context: FormContext): readonly Note[] => {
  const { asked } = secondmentOf(context);
  const { title, secondee, homePost, homeSchool, host, from, to, pattern, requestedBy } = asked;
  return facts('The secondment that is asked for', {
    Secondment: title,
    'Who goes': context.nameOf(secondee),
    'From the post': postName(context, homePost, homeSchool),
    To: hostName(context, host),
    'First day': dayText(from),
    'Last day': to && dayText(to),
    'Days there': pattern && capital(weekText(pattern)),
    'Asked for by': requestedBy && context.nameOf(requestedBy),
  });
};

const side = (one: Side): string => capital(secondmentSides[one]);
const partnerFacts = ({ partner }: Terms) => ({
  'Who makes the DBS check': partner && side(partner.dbs),
  'What the partner is charged': partner?.recharge,
});
/** A version of the agreement as it is signed. */
export const versionNotes = (context: FormContext, draft: NonNullable<ReturnType<typeof draftIn>>): readonly Note[] => {
  const { version, home, host, terms, parties, signed } = draft;
  const open = parties.filter((party) => !signed.includes(party.side));
  return facts(`Version ${version} of the agreement`, {
    'Who goes': context.nameOf(secondmentOf(context).asked.secondee),
    'Home post': postName(context, home.post, home.school),
    Host: hostName(context, host),
    'First day': dayText(terms.from),
    'Last day': dayText(terms.to),
    'Days at the host': capital(weekText(terms.pattern)),
    'Who appraises': side(terms.appraises),
    'Who pays': side(terms.pays),
    'Who disciplines': side(terms.disciplines),
    'Right to return': capital(rightsToReturn[terms.rightToReturn]),
    ...partnerFacts(terms),
    'Signed by': capital(listed(signed.map((one) => signatories[one]))) || 'Nobody yet',
    'Still to sign': capital(listed(open.map((one) => signatories[one.side]))),
  });
};
export const draftIn = (context: FormContext): Omit<Draft, 'ladder' | 'writtenBy'> | undefined =>
  secondmentOf(context).draft;

/** Where the secondee is, and for how long. */
export const stayNotes = (context: FormContext): readonly Note[] => {
  const { staff, home, host, from, lastDay, pattern } = stayIn(context);
  return facts('The secondment', {
    'Who is away': context.nameOf(staff),
    'Home post': postName(context, home.post, home.school),
    Host: hostName(context, host),
    'First day': dayText(from),
    'Last day': dayText(lastDay),
    'Days at the host': capital(weekText(pattern)),
  });
};
