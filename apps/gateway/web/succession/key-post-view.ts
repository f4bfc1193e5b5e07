import type { PostId, StaffId } from '#libs/kernel/index.js';
import type { Nomination, Placement } from '#libs/domain/key-post/state.js';
import type { Nominee } from '#libs/domain/key-post/words.js';
import { dayText, roleText } from '#libs/words/index.js';
import { nominationEndWords, readinessWords, sourceWords, turnoverWords } from '#libs/words/key-post/index.js';
import type { keyPostFor } from '../../queries/succession-of.js';
import { whenText, type Named } from './bench-view.js';
import { peopleOf, postsOf, scenarioView } from './scenario-view.js';

type KeyPost = Awaited<ReturnType<typeof keyPostFor>>;
/** What the page needs beside the key post: titles of posts, the texts of evidence, and who reads it. */
export type Around = Readonly<{
  named: Named;
  titleOf: (post: PostId) => string;
  textOf: (vault: string) => string | undefined;
  me: StaffId;
}>;

const nomineeText = (nominee: Nominee, { named, titleOf }: Around): string => {
  switch (nominee.by) {
    case 'staff':
      return named.nameOf(nominee.staff);
    case 'post':
      return `Whoever holds the post of ${titleOf(nominee.post)}`;
    case 'role':
      return `Whoever is ${roleText(nominee.role, nominee.school && named.schoolOf(nominee.school))}`;
    case 'pool':
      return `The talent pool${nominee.school ? ` of ${named.schoolOf(nominee.school)}` : ''}`;
  }
};
const placementView = ({ readiness, on, by, evidence, cases }: Placement, { named, textOf }: Around) => ({
  text: `${readinessWords[readiness]}, ${dayText(on)}, ${named.nameOf(by)}`,
  evidence: evidence ? (textOf(evidence.vault) ?? 'The text was erased.') : undefined,
  cases: cases.map((one) => `/cases/${one}`),
});
const nominationView = (one: Nomination, around: Around) => ({
  id: one.nomination,
  who: nomineeText(one.nominee, around),
  staff: one.nominee.by === 'staff' ? one.nominee.staff : undefined,
  ready: readinessWords[one.placements.at(-1)!.readiness],
  placements: one.placements.map((each) => placementView(each, around)).reverse(),
  ended: one.ended ? nominationEndWords[one.ended] : undefined,
});

type Nominations = readonly Nomination[];
type Scenarios = Extract<KeyPost, { view: 'whole' }>['scenarios'];
/** The people whom the page names. */
export const peopleIn = ({ holders, turnovers, nominations, scenarios }: KeyPost): readonly StaffId[] => [
  ...holders,
  ...turnovers.map(({ staff }) => staff),
  ...(nominations as Nominations).flatMap(({ nominee, placements }) => [
    ...(nominee.by === 'staff' ? [nominee.staff] : []),
    ...placements.map(({ by }) => by),
  ]),
  ...(scenarios as Scenarios).flatMap(peopleOf),
];
/** The posts whose titles it needs. */
export const postsNamedIn = ({ nominations, scenarios }: KeyPost): readonly PostId[] => [
  ...(nominations as Nominations).flatMap(({ nominee }) => (nominee.by === 'post' ? [nominee.post] : [])),
  ...(scenarios as Scenarios).flatMap(postsOf),
];
/** Where its texts lie. */
export const textsIn = ({ nominations }: KeyPost) =>
  (nominations as Nominations).flatMap(({ placements }) =>
    placements.flatMap(({ evidence }) => (evidence ? [evidence.vault] : [])),
  );

export const keyPostView = (one: KeyPost, around: Around) => ({
  whole: one.view === 'whole',
  open: one.status === 'Named',
  school: around.named.schoolOf(one.school),
  holders: one.holders.map((staff) => ({ value: staff, text: around.named.nameOf(staff) })),
  turnovers: one.turnovers.map(({ turnover, staff, kind, on, source }) => ({
    id: turnover,
    who: around.named.nameOf(staff),
    text: `${turnoverWords[kind]}, ${whenText(on)}; ${sourceWords[source]}`,
    own: staff === around.me,
  })),
  nominations: (one.nominations as Nominations).map((each) => nominationView(each, around)),
  scenarios: [...(one.scenarios as Scenarios)]
    .reverse()
    .map((each) => scenarioView(each, around.named, around.titleOf)),
});
