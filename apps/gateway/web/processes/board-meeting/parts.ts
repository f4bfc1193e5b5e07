import type { Begun, Item } from '#libs/domain/board-meeting/state.js';
import type { StreamId } from '#libs/kernel/index.js';
import { policiesNamed } from '#libs/read-models/policy-register/query.js';
import { itemKinds, meetingBodies, outcomes, quorumText } from '#libs/words/board-meeting/marks.js';
import { capital, counted, dayText, listed, person, type Names } from '#libs/words/index.js';
import type { Engine } from '../../../engine.js';
import { fact, part, tabled, type Cell, type Part } from '../ldp/drawing.js';
import { policyName, shortHash, type OfPolicy } from '../policy/drawing.js';

/** With what a meeting is drawn: itself, and the policies on its agenda by name. */
export type OfMeeting = Readonly<{ seen: Begun; names: Names; policies: OfPolicy['policies'] }>;

export const meetingDrawing = async (
  { store }: Pick<Engine, 'store'>,
  seen: Begun,
  names: Names,
): Promise<OfMeeting> => ({ seen, names, policies: await policiesNamed(store.pool, seen.items.map(({ policy }) => policy)) }); // prettier-ignore

const papersText = ({ papers, papersBy }: Begun): string => {
  if (papers === 'sent') return 'The members have them';
  if (papers === 'sent-late') return 'The members have them; they came late';
  return `To be out by ${dayText(papersBy)}`;
};
/** When, where and who. */
export const sittingPart = ({ seen, names }: OfMeeting): readonly Part[] =>
  part('The meeting', [
    ...fact('Body', capital(meetingBodies[seen.body])),
    ...fact('When', `${dayText(seen.on)}, ${seen.startsAt}`),
    ...fact('Where', seen.place),
    ...fact('Moved', seen.moves ? counted(seen.moves, 'time') : undefined),
    ...fact('Chair', person(names, seen.chair)),
    ...fact('Clerk', person(names, seen.clerk)),
    ...fact('Members', listed(seen.members.map((one) => person(names, one)))),
    ...fact('Papers', papersText(seen)),
    ...fact('Agenda taken over by', seen.replacedBy && 'A later meeting', seen.replacedBy && `/cases/${seen.replacedBy}`), // prettier-ignore
  ]);
/** Who came, and whether they may decide. */
export const attendancePart = ({ seen: { attendance, members }, names }: OfMeeting): readonly Part[] => {
  if (!attendance) return [];
  const { present, quorum } = attendance;
  const absent = members.filter((one) => !present.includes(one));
  const named = (staff: typeof members) => (staff.length ? listed(staff.map((one) => person(names, one))) : 'Nobody');
  return part('Attendance', [
    ...fact('Quorum', quorumText(quorum)),
    ...fact('Came', named(present)),
    ...fact('Did not come', named(absent)),
  ]);
};

const decidedText = ({ decided, kind }: Item): string => {
  if (!decided) return itemKinds[kind];
  const { outcome, amendments } = decided;
  return `${capital(outcomes[outcome])}${amendments ? ` (${amendments})` : ''}`;
};
const minuteCell = ({ decided }: Item): Cell => decided?.minuteRef ?? 'Not decided yet';
/** Each policy on the agenda with the very text that is decided on, and what was decided. */
export const agendaPart = (drawing: OfMeeting): readonly Part[] => {
  const { items } = drawing.seen;
  if (!items.length) return [{ title: 'Agenda', lines: ['No policy is on the agenda.'] }];
  return tabled(
    'Agenda',
    ['Policy', 'Text on the agenda', 'Decision', 'Minute'],
    items.map((item): readonly Cell[] => [
      { text: `${item.item}. ${policyName(drawing, item.policy)}`, href: `/policies/${item.policy}` },
      `${shortHash(item.hash)}${item.late ? ', late' : ''}${item.from ? ', from an earlier meeting' : ''}`,
      decidedText(item),
      minuteCell(item),
    ]),
  );
};
const followsOf = ({ decided }: Item): string | undefined => {
  switch (decided?.outcome) {
    case 'approved':
      return 'it is to be published, once nobody else has to approve it';
    case 'approved-subject-to':
      return 'its owner makes the amendments, and a governor confirms them';
    case 'refused':
      return 'its owner works on another draft';
    case 'deferred':
      return decided.to ? 'it is on the agenda of a later meeting' : 'it waits for another meeting';
    case 'ratified':
      return 'the body stands behind what the chair approved';
    case 'not-ratified':
      return 'the chair alone has approved it: open a review of it';
    case undefined:
      return undefined;
  }
};
/** What each decision brings about. */
export const followsPart = (drawing: OfMeeting): readonly Part[] => {
  const lines = drawing.seen.items.flatMap((item): readonly Cell[] => {
    const what = followsOf(item);
    const { to } = item.decided ?? {};
    const text = `${policyName(drawing, item.policy)}: ${what}`;
    return what ? [to ? { text, href: `/cases/${to as StreamId}` } : text] : [];
  });
  return lines.length ? [{ title: 'What follows from it', lines }] : [];
};
