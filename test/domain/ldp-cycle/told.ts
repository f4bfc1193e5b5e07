import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { AnyMessage, Decision } from '#libs/kernel/index.js';
import { ada, dev, hr, slt } from '../../support/people.js';
import { commandTypes, givenBy, ofTheProcess, type CommandType } from './commands.js';
import * as its from './histories.js';
import { situations, whenDue, type SituationName } from './situations.js';
import { after, caseIn, decided, eventsIn, playing, recorded, thisCase, type Asking, type World } from './world.js';

type Try = Readonly<{ world: World; asking: Asking; decision: Decision<AnyMessage, string> }>;
const situated = (Object.keys(situations) as SituationName[]).flatMap((name) =>
  commandTypes.map((type: CommandType) => {
    const [world, at] = situations[name];
    return [world, givenBy(type, world, ofTheProcess(type) ? whenDue : at)] as const;
  }),
);
const late = playing(its.running, its.leaves(its.one), ...its.applying(its.applicantFive, '2027-08-30T09:00:00Z'));
const nobodyCame = playing(its.opened, its.settingUp(), its.closingApplications);
/** Only somebody whose place was kept from another intake is in this one. */
const onlyKept = recorded(nobodyCame, thisCase, [
  {
    type: 'ApplicationEntered',
    data: {
      candidate: 1,
      entry: {
        participation: participationOf(its.one),
        staff: its.one,
        school: its.schools.ash,
        number: 1,
        joinsOn: its.day('2027-09-01'),
        endorsement: 'endorsed',
        statement: its.sealed('statement'),
        questioned: false,
        holdsPlace: true,
      },
      ladder: [],
    },
  },
]);
/** Everybody who had joined has gone, and for one of them that is undone. */
const undone = recorded(its.ended, thisCase, [{ type: 'ParticipantResumed', data: { candidate: 1 } }]);
/** What only some ways lead to, or what is asked in another way than usual. */
const more: readonly (readonly [World, Asking])[] = [
  [nobodyCame, its.closingIntake()],
  [onlyKept, its.closingIntake()],
  [its.selected, its.closingIntake()],
  [its.withPanel, its.declaring(slt, [its.kin(1)])],
  [its.withPanel, its.declaring(slt, [its.kin(1), its.kin(1)])],
  [its.declared, its.ask(hr, 'RecusePanelMember', { member: slt, candidate: 1, because: 'family', reason: its.reason }, its.june)], // prettier-ignore
  [its.decidedOne, its.ask(hr, 'RecusePanelMember', { member: slt, candidate: 1, because: 'friend', reason: its.reason }, its.june)], // prettier-ignore
  [its.declared, its.ask(slt, 'AssessCriterion', { candidate: 1, criterion: 'criterion-1', score: 99, evidence: its.reason }, its.june)], // prettier-ignore
  [its.applied, its.settingUp([slt])],
  [its.applied, its.settingUp([slt, slt])],
  [its.applied, its.settingUp([slt, ada])],
  [its.selected, its.ask(hr, 'ChangeCapacity', { capacity: 1, reason: its.reason }, its.september)],
  [its.nobody, its.opening({ joinsOn: its.day('2027-10-01') })],
  [its.inReview, its.minutes()],
  [playing(its.inReview, its.minutes()), its.minutes()],
  [playing(its.inReview, its.minutes()), its.closingReview],
  [its.inReview, its.status(1, 'at-risk', its.autumnReview, { final: true })],
  [its.running, its.addingMember(dev)],
  [its.askingCeo, its.ask(hr, 'RecordExternalRecruitmentReview', { review: 1, needed: true, posts: [its.aPost], note: its.reason }, its.february)], // prettier-ignore
  // What participations tell the intake.
  [its.selected, its.declines(its.one)],
  [its.selected, its.withdraws(its.two)],
  [playing(its.running, its.leaves(its.one)), its.leaves(its.two)],
  [playing(late, its.leaves(its.two)), its.withdraws(its.applicantFive)],
];

/** Every command in every situation, and some that only some ways lead to. */
export const tried: readonly Try[] = [...situated, ...more].map(([world, asking]) => ({
  world,
  asking,
  decision: decided(world, asking),
}));
const worlds = tried.map(({ world, asking, decision }) => after(world, asking, decision));
const passedOn: AnyMessage = { type: 'ExternalReviewPassedOn', data: { to: 'ldp-cycle-of-the-next-intake' } };
/** Every event that an intake records in them. */
export const everyEvent = [...worlds, undone].flatMap((world) => [...eventsIn(world)]).concat(passedOn);
/** By which of its own events a participation takes the intake on. */
const by = ({ stream, type }: Asking, decision: Decision<AnyMessage, string>): string => {
  if (!stream || !decision.ok) return type;
  const here = decision.alongside?.find((one) => one.stream === thisCase)?.events ?? [];
  return here[0]?.type ?? type;
};
/** Every step that a command takes an intake: `Open CloseApplications Selecting`. */
export const stepsTaken: ReadonlySet<string> = new Set([
  `${caseIn(its.ended).status} ParticipantResumed ${caseIn(undone).status}`,
  ...tried.flatMap(({ world, asking, decision }) => {
    const [was, is] = [caseIn(world).status, caseIn(after(world, asking, decision)).status];
    return was === is ? [] : [`${was} ${by(asking, decision)} ${is}`];
  }),
]);
