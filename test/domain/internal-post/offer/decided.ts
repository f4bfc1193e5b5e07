import type { StaffId } from '#libs/kernel/index.js';
import type { Fact } from '../../../support/given.js';
import { dev, headOfAsh, slt } from '../../../support/people.js';
import { move, play, type Move } from '../../../support/play.js';
import { hr } from '../../../support/people.js';
import * as its from '../moves.js';

type Case = Readonly<{
  posts?: number;
  /** Appointable, the best first. */
  appointable: readonly StaffId[];
  others?: readonly StaffId[];
  /** The member of the panel who is a Head; the Head of ash where nothing is said. */
  head?: StaffId;
}>;

const scores = (members: readonly StaffId[], applicant: StaffId, total: number): readonly Move[] =>
  members.map((by) =>
    move(by, 'ScoreInterview', {
      application: its.applicationOf(applicant),
      scores: its.scoresOf(total),
      feedback: its.sealed('feedback'),
    }),
  );

/** A post whose panel has decided: whoever is appointable is to be offered it in this order, and the rest is the reserve. */
export const decided = ({ posts = 1, appointable, others = [], head = headOfAsh }: Case): readonly Fact[] => {
  const all = [...appointable, ...others];
  const sifters = [slt, head];
  const members = [...sifters, dev];
  const panel = members.map((staff) => ({ staff, chair: staff === slt, sifts: sifters.includes(staff) }));
  const advertised = play(
    [],
    {},
    its.request(posts),
    its.identify,
    its.write,
    its.approve(),
    its.open,
    ...all.map(its.applying),
    move(hr, 'SetUpPanel', { members: panel }),
  );
  const sifted = play(
    play(advertised, { at: its.closing }, its.close),
    { at: its.siftingDay },
    ...members.map((staff) => move(staff, 'DeclareInterest', { conflict: 'none' })),
    ...all.flatMap((applicant) => sifters.map((by) => its.sifting(by, applicant))),
    its.shortlisting(...all),
    ...all.map(its.scheduling),
  );
  const scored = play(
    sifted,
    { at: its.interviewAt },
    ...all.map(its.openScoring),
    ...all.flatMap((applicant, i) => scores(members, applicant, 9 - i)),
  );
  return play(scored, { at: its.decisionDay }, its.ranking(appointable, others), move(head, 'AgreeRanking', {}));
};
