import { oversees, type PersonCaller } from '#libs/access/index.js';
import type { SeenLink } from '#libs/access/acting-up/index.js';
import { allowanceDecisions, section128Outcomes } from '#libs/words/acting-up/marks.js';
import { capital, dayText, listed, spanText, timeText } from '#libs/words/index.js';
import { weekText } from '#libs/words/secondment/terms.js';
import { fact, nameOf, postName, type Drawing, type Part } from '../drawing.js';

/** Who acts, in which post, in whose place and when; what they leave for it. */
export const linkPart = (drawing: Drawing, { link, lastDay, absence }: SeenLink, caller: PersonCaller): Part => {
  const { staff, post, title, school, insteadOf, from, to, pattern, own, depth, beyond } = link;
  const sees = oversees(caller, school);
  const career = (one: typeof staff) => (sees || one === caller.id ? `/people/${one}/career` : undefined);
  const left = (own ?? []).map(
    (one) => `${postName(drawing, one.post, one.school) ?? 'their own post'}${one.pattern ? ` on ${weekText(one.pattern)}` : ''}`, // prettier-ignore
  );
  const board = sees ? `/board?school=${school}&on=${from}` : undefined;
  return {
    title: 'Acting up',
    facts: [
      ...fact('Who acts', nameOf(drawing, staff), career(staff)),
      ...fact('As', postName(drawing, post, school) ?? title, board),
      ...fact('In place of', nameOf(drawing, insteadOf.staff), career(insteadOf.staff)),
      ...fact('When', spanText({ from, ...(to && { to }) })),
      ...fact('Last day, as settled', lastDay && dayText(lastDay)),
      ...fact('Days of the week', pattern && capital(weekText(pattern))),
      ...fact('Leaves meanwhile', left.length ? listed(left) : undefined),
      ...fact(
        'Their absence',
        absence && (absence.over ? 'Over' : 'Ends with the plan for everybody’s return, made in this case'),
      ),
      ...fact('Place in the chain', depth === undefined ? undefined : `${depth}${beyond ? `, beyond the ${beyond} from which on the Trust’s rules warn` : ''}`), // prettier-ignore
    ],
  };
};

/** What is decided on the acting allowance, or who owes the decision and by when. */
export const allowancePart = (
  { allowance, link }: SeenLink,
  { backdating }: Readonly<{ backdating: boolean }>,
): readonly Part[] => {
  if (!allowance) return [];
  const title = 'The acting allowance';
  if (allowance.status === 'determined')
    return [
      {
        title,
        facts: [
          ...fact('Decision', capital(allowanceDecisions[allowance.decision])),
          ...fact('Holds from', dayText(allowance.effectiveFrom)),
        ],
      },
    ];
  if (!('ladder' in allowance)) return [{ title, text: 'The decision is still to come.' }];
  const { decidedBy, ladder, escalated, again } = allowance;
  const due = ladder.find(({ kind }) => kind === 'overdue')?.at;
  return [
    {
      title,
      facts: [
        ...fact(
          'To be decided by',
          `${decidedBy}${escalated && decidedBy !== 'CEO' ? ', and late, so by the CEO too' : ''}`,
        ),
        ...fact('To be decided until', due && timeText(due)),
        ...fact('May hold from', backdating ? `${dayText(link.from)}, the first day of acting` : 'The day of the decision'), // prettier-ignore
        ...fact('Decided before', again ? 'Yes. That fell when the first day was moved' : undefined),
      ],
    },
  ];
};

/** The check of whoever becomes part of management. */
export const checkPart = ({ section128 }: SeenLink): readonly Part[] => {
  if (!section128) return [];
  const title = 'Section 128 check';
  if (section128.status !== 'asked')
    return [
      {
        title,
        facts: [
          ...fact('Found', capital(section128Outcomes[section128.status])),
          ...fact('Checked on', dayText(section128.checkedOn)),
        ],
      },
    ];
  const due = 'ladder' in section128 ? section128.ladder.find(({ kind }) => kind === 'overdue')?.at : undefined;
  const by = due ? ` by ${timeText(due)}` : '';
  return [{ title, text: `Asked of HR${by}, since they became part of the school’s management by acting.` }];
};
