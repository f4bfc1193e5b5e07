import type { ReminderEvent } from '#libs/domain/policy/reminders/events.js';
import type { Addressee } from '#libs/domain/policy/words.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { openFindings } from '#libs/domain/policy/state.js';
import { addresseesText, capital, counted, dayOf, dayText } from '#libs/words/index.js';
import { dateText } from '#libs/words/policy/dates.js';
import { bodies, remindedOf } from '#libs/words/policy/marks.js';
import { becauseOf, conflictText, lightOf, scopeText } from '#libs/words/policy/register.js';
import { every, fact, part, schoolName, tabled, type Part } from '../ldp/drawing.js';
import { policyName, shortHash, type OfPolicy } from './drawing.js';

type Link = (path: string) => string;
const ownerText = ({ reader }: OfPolicy, owner: Addressee | undefined): string | undefined =>
  owner && addresseesText([owner], reader.names);

/** How the policy stands, and which text is in force. */
export const standingPart = (drawing: OfPolicy, link: Link): readonly Part[] => {
  const { seen, today } = drawing;
  const { standing, due, overdue, inForce, reference, document } = seen;
  const light = lightOf({ standing, overdue, ...(due && { due: due.due.due }) }, today);
  return part('How it stands', [
    ...fact('Stands', light.text),
    ...fact(
      'Still holds',
      overdue && standing === 'InForce'
        ? 'Yes: a policy whose review is late stays in force, and is said to be late wherever it is used'
        : undefined,
    ),
    ...fact('Number in the register', reference),
    ...fact(
      'Approved',
      inForce &&
        `${dateText(inForce.approvedOn)}${inForce.byChair ? ', by the chair between meetings; to be ratified' : ''}`,
    ),
    ...fact('In effect from', inForce?.effectiveOn && dayText(inForce.effectiveOn)),
    ...fact('Text in force', inForce && shortHash(inForce.hash), inForce && link('/versions')),
    ...fact(
      'Text that was supplied',
      inForce || !document ? undefined : readText[document.read],
      document && link('/versions'),
    ),
  ]);
};
const readText = {
  asked: 'It is being read',
  read: 'It was read, and nobody has adopted it here',
  unreadable: 'It could not be read: supply it anew',
} as const;

type Reached = Extract<ReminderEvent, { type: 'RungReached' }>['data'];
/** The latest reminder of this due date: to whom it went, and the last meeting that can approve the policy in time. */
const remindedFacts = (drawing: OfPolicy, due: LocalDate) => {
  const last = every(drawing, 'RungReached').findLast(({ data }) => data['due'] === due);
  if (!last) return [];
  const { to, lastMeeting, chairsAction } = last.data as unknown as Reached;
  const meeting = lastMeeting && `${capital(bodies[lastMeeting.body])}, ${dayText(lastMeeting.on)}; papers are in by ${dayText(lastMeeting.papersBy)}`; // prettier-ignore
  return [
    ...fact('Last reminder', `${dayOf(last.event.at)}, to ${remindedOf[to]}`),
    ...fact('Last meeting in time', meeting, lastMeeting && `/cases/${lastMeeting.meeting}`),
    ...fact('Last meeting in time', chairsAction && 'None is left before it is due: the chair’s action between meetings is the way, and is ratified at the next'), // prettier-ignore
  ];
};

/** When the next review is due, why, and what says otherwise. */
export const duePart = (drawing: OfPolicy): readonly Part[] => {
  const { due, standing } = drawing.seen;
  if (!due || standing === 'Withdrawn') return [];
  const { due: set, opensOn } = due;
  return [
    ...part('Next review', [
      ...fact('Due', dayText(set.due)),
      ...fact('Why', becauseOf(set)),
      ...fact(
        'Assumed',
        set.assumed &&
          'No date does not mean that it is never due. Decide on the finding, or set an interval for this policy',
      ),
      ...fact('The review opens by itself', dayText(opensOn)),
      ...remindedFacts(drawing, set.due),
    ]),
    ...(set.conflicts.length
      ? [
          {
            title: 'Dates that contradict it',
            lines: set.conflicts.map(conflictText),
            text: 'Until somebody decides, the earliest date counts.',
          },
        ]
      : []),
  ];
};

/** Who answers for the policy, and for whom it is. */
export const responsiblePart = (drawing: OfPolicy): readonly Part[] => {
  const { owner, originator, authoriser, scope, links, counting } = drawing.seen;
  return part('Who answers for it', [
    ...fact('Owner', ownerText(drawing, owner)),
    ...fact('Written by', ownerText(drawing, originator)),
    ...fact('Authorised by', capital(bodies[authoriser])),
    ...fact(
      'For',
      scopeText(scope, (school) => schoolName(drawing, school)),
    ),
    ...fact('Registered', dayText(counting.registeredOn)),
    ...fact('Linked policies', links.length ? counted(links.length, 'link') : undefined),
  ]);
};

const adopted = { adopted: 'Adopted', declined: 'Declined' } as const;
/** Which of its schools have adopted a policy that each adopts for itself. */
export const adoptionPart = (drawing: OfPolicy): readonly Part[] => {
  const { scope, schools, standing } = drawing.seen;
  if (scope.of === 'trust') return [];
  const otherwise = standing === 'InForce' ? 'Not decided yet' : 'Not asked yet: nothing is in force';
  return tabled(
    'Adoption by school',
    ['School', 'Adopted'],
    scope.schools.map((school) => {
      const said = schools[school];
      return [schoolName(drawing, school), said ? adopted[said] : { text: otherwise, wrong: standing === 'InForce' }];
    }),
  );
};

/** What waits for somebody beside the review. */
export const openPart = (drawing: OfPolicy, link: Link): readonly Part[] => {
  const { seen } = drawing;
  const findings = openFindings(seen);
  const contradictions = findings.filter(({ severity }) => severity === 'contradiction').length;
  const lines = [
    ...(findings.length
      ? [
          {
            text: `${counted(findings.length, 'finding')} to decide on${contradictions ? `, ${counted(contradictions, 'contradiction')} among them` : ''}`,
            href: link('/findings'),
          },
        ]
      : []),
    ...seen.impacts.map(({ policy }) => ({
      text: `${policyName(drawing, policy)} has changed: check what it means here`,
      href: link('/links'),
    })),
  ];
  return lines.length ? [{ title: 'Open about it', lines }] : [];
};
