import type { ReadingEvent } from '../../../domain/policy/reading/events.js';
import type { RegisterEvent } from '../../../domain/policy/register/events.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { LocalDate } from '../../../kernel/index.js';
import { dayText } from '../../dates.js';
import { counted, plural } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';
import { bodies, choices, dueSources, linkKinds, unreadables } from '../marks.js';
import { dateText } from '../dates.js';

const onDate = (date: PartialDate): string =>
  date.precision === 'day' ? ` on ${dayText(date.value as LocalDate)}` : ` in ${dateText(date)}`;

/** The register: who is responsible, what holds, and when it is due. */
export const registerTellers: Tellers<RegisterEvent | ReadingEvent> = {
  PolicyRegistered: ({ by: staff, title, referenced }, { by }) => {
    const what = `the policy${ifTold(title, (it) => ` “${it}”`)}${referenced ? ', which another one names and whose text is missing' : ''}`;
    return by(staff, `registered ${what}`, `${what.slice(0, 1).toUpperCase()}${what.slice(1)} was registered`);
  },
  ResponsibilityChanged: ({ by: staff, authoriser }, { by }) => {
    const now = ifTold(authoriser, (body) => `; ${bodies[body]} authorises it`);
    return by(staff, `changed who is responsible${now}`, `Who is responsible was changed${now}`);
  },
  CadenceChanged: ({ by: staff, months }, { by }) => {
    const every = months ? `every ${counted(months, 'month')}` : 'as its document or the trust’s rules say';
    return by(staff, `set that it is reviewed ${every}`, `It is reviewed ${every} from now on`);
  },
  DueDateSet: ({ due }) =>
    due
      ? `The next review is due on ${dayText(due.due)}: ${dueSources[due.from]}.${due.conflicts.length ? ` ${counted(due.conflicts.length, 'other date')} ${plural(due.conflicts.length, 'contradicts')} it, and the earliest governs until somebody decides.` : ''}`
      : 'The next review was set.',
  AdoptionRecorded: ({ by: staff, approvedOn, body, minuteRef }, { by }) => {
    const how = `${ifTold(body, (it) => ` by ${bodies[it]}`)}${ifTold(approvedOn, onDate)}${ifTold(minuteRef, (it) => ` (minute ${it})`)}`;
    return by(staff, `recorded that it was approved${how}`, `It was approved${how}`);
  },
  SchoolAdopted: ({ by: staff, school: id }, { by, school }) =>
    by(staff, `recorded that ${school(id)} adopts it`, `${school(id, 'A school')} adopts it`),
  SchoolDeclined: ({ by: staff, school: id }, { by, school }) =>
    by(staff, `recorded that ${school(id)} does not adopt it`, `${school(id, 'A school')} does not adopt it`),
  PolicyLinked: ({ by: staff, kind }, { by }) => {
    const what = ifTold(kind, (it) => `: it ${linkKinds[it]} the other`);
    return by(staff, `linked it to another policy${what}`, `It was linked to another policy${what}`);
  },
  PolicyUnlinked: ({ by: staff }, { by }) =>
    by(staff, 'took a link to another policy away', 'A link to another policy was taken away'),
  DependantLinked: ({ kind }) => `Another policy ${kind ? linkKinds[kind] : 'names'} this one now.`,
  DependantUnlinked: () => 'Another policy names this one no more.',
  PolicyWithdrawn: ({ by: staff, on }, { by }) => {
    const when = ifTold(on, (day) => ` on ${dayText(day)}`);
    return by(staff, `withdrew it${when}`, `It was withdrawn${when}`);
  },
  DocumentTaken: ({ by: staff }, { by }) => by(staff, 'supplied its document', 'Its document was supplied'),
  ReadingRecorded: ({ findings, clauses }) =>
    `The document was read${ifTold(clauses, (all) => `: ${counted(all.length, 'clause')}`)}${ifTold(findings, (all) => (all.length ? `, and ${counted(all.length, 'finding')} for a person to decide on` : ', and nothing in it that a person has to decide on'))}.`,
  DocumentUnreadable: ({ why }) => `The document can’t be read${ifTold(why, (it) => `: ${unreadables[it] ?? it}`)}.`,
  FindingDecided: ({ by: staff, decision }, { by }) => {
    const what = ifTold(decision, ({ choose }) => `: ${choices[choose]}`);
    return by(staff, `decided on a finding${what}`, `A finding was decided on${what}`);
  },
};
