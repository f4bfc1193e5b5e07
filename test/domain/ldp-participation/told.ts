import { notSelected, waitListMoved } from '#libs/domain/ldp-participation/from-cycle.js';
import type { AnyMessage, Decision } from '#libs/kernel/index.js';
import { ada, hr } from '../../support/people.js';
import { commandTypes, givenBy, ofTheProcess, type CommandType } from './commands.js';
import { cycleOfAda, selected } from './cycle.js';
import * as its from './histories.js';
import { situations, whenDue, type SituationName } from './situations.js';
import { after, caseIn, decided, employed, eventsIn, playing, recorded, type Asking, type World } from './world.js';

type Try = Readonly<{ world: World; asking: Asking; decision: Decision<AnyMessage, string> }>;
const situated = (Object.keys(situations) as SituationName[]).flatMap((name) =>
  commandTypes.map((type: CommandType) => {
    const [world, at] = situations[name];
    return [world, givenBy(type, world, ofTheProcess(type) ? whenDue : at)] as const;
  }),
);
const questioned = playing(employed(its.trust, ada, its.fixedTerm), its.submitting());
const endorsed = playing(questioned, its.endorsing());
const listed = recorded(endorsed, cycleOfAda, [selected('waitList')]);
const chosen = recorded(endorsed, cycleOfAda, [selected('offered')]);
const questionedOffer = its.fromCycle(chosen, its.offering);
const deferring = its.ask(ada, 'DeferEntry', { application: 1, because: 'protected' }, its.june);
const notEligible = its.ask(hr, 'DecideFixedTermQuestion', { application: 1, decision: 'not-eligible', reason: its.reason }, its.june); // prettier-ignore
const deferred = playing(its.acknowledged, deferring);
const nextDay = '2028-09-01T08:00:00Z';
const asked = playing(its.accepted, its.joining);
const deferredAsked = playing(its.offered, deferring, { ...its.joining, at: nextDay });
const research = its.ask(ada, 'CompletePlanElement', { element: 2, evidence: its.reason }, its.october);
/** What only some ways lead to, or what is asked in another way than usual. */
const more: readonly (readonly [World, Asking])[] = [
  [questioned, notEligible],
  [endorsed, notEligible],
  [its.fromCycle(listed, its.listing), notEligible],
  [questionedOffer, notEligible],
  [playing(questionedOffer, its.accepting), notEligible],
  [playing(questionedOffer, deferring), notEligible],
  [deferred, { ...its.joining, at: nextDay }],
  [deferredAsked, its.acknowledging(nextDay)],
  [deferredAsked, its.ask(hr, 'DecideJoining', { application: 1, decision: 'end', reason: its.reason }, nextDay)],
  [deferredAsked, its.ask(hr, 'DecideJoining', { application: 1, decision: 'join', reason: its.reason }, nextDay)], // prettier-ignore
  [employed(asked, ada, 'nobody'), its.ask(hr, 'DecideJoining', { application: 1, decision: 'join', reason: its.reason }, its.joinsAt)], // prettier-ignore
  [employed(its.acknowledged, ada, its.fixedTerm), its.joining],
  [
    playing(employed(its.acknowledged, ada, its.fixedTerm), its.joining),
    its.ask(hr, 'DecideJoining', { application: 1, decision: 'join', reason: its.reason }, its.joinsAt),
  ],
  [playing(employed(deferred, ada, its.fixedTerm), { ...its.joining, at: nextDay }), its.ask(hr, 'DecideJoining', { application: 1, decision: 'join', reason: its.reason }, nextDay)], // prettier-ignore
  [its.withFacts, its.deciding('not-continued', { reasons: its.reason })],
  [its.withFacts, its.deciding('not-continued')],
  [its.withFacts, its.deciding('provisional')],
  [its.looked, its.deciding('pending-protected')],
  [playing(its.paused, its.looking(), its.objectives(), its.appraisal()), its.deciding('not-continued', { reasons: its.reason })], // prettier-ignore
  [playing(its.paused, its.looking()), its.deciding('pending-protected')],
  [playing(its.paused, its.looking()), its.deciding('not-continued', { reasons: its.reason })],
  [playing(its.paused, its.looking()), its.resuming('2028-10-10T09:00:00Z')],
  [its.appealed, its.hearing('upheld')],
  [its.letGo, its.appealing('2029-01-10T09:00:00Z')],
  [playing(its.ready, its.looking('2028-09-15T08:00:00Z')), its.completing('2028-09-18T09:00:00Z')],
  [its.planned, research],
  [its.planned, its.planning({ ...its.training, due: its.day('2027-01-01') })],
  [its.planned, its.planning({ ...its.research, sponsor: ada })],
  [its.planned, its.ask(hr, 'LeaveProgramme', { because: 'left-the-trust' }, its.october)],
  [its.planned, its.ask(hr, 'LeaveProgramme', { because: 'own-wish' }, its.october)],
  [its.planned, its.awarding({ from: its.day('2029-01-01') })],
  [its.planned, its.awarding({ expires: its.day('2028-01-01') })],
  [its.planned, its.ask(hr, 'EnterTalentPool', { reviewOn: its.day('2040-01-01') }, its.october)],
  [its.planned, its.pausing('sickness', '2027-08-01T09:00:00Z')],
];

/** Every command in every situation, and some that only some ways lead to. */
export const tried: readonly Try[] = [...situated, ...more].map(([world, asking]) => ({
  world,
  asking,
  decision: decided(world, asking),
}));
/** What the intake brings about: by the event of the intake, before and after. */
const closing: Parameters<typeof its.fromCycle>[1] = (state) =>
  notSelected(state, { ...its.inCycle, because: 'cycle-closed' });
const forward: Parameters<typeof its.fromCycle>[1] = (state) => waitListMoved(state, { ...its.inCycle, position: 1 });
const fromIntake = [
  ['SelectionDecided', its.withPanel, its.offered],
  ['SelectionDecided', its.withPanel, its.waitListedOnes],
  ['SelectionDecided', its.withPanel, its.refused],
  ['CandidateMovedUp', its.waitListedOnes, its.fromCycle(its.waitListedOnes, its.movingUp)],
  ['CandidateMovedUp', its.waitListedOnes, its.fromCycle(its.waitListedOnes, forward)],
  ['IntakeClosed', its.waitListedOnes, its.fromCycle(its.waitListedOnes, closing)],
] as const;
const worlds = [
  ...fromIntake.map(([, , world]) => world),
  ...tried.map(({ world, asking, decision }) => after(world, asking, decision)),
];
/** Every event that a participation records in them. */
export const everyEvent = worlds.flatMap((world) => [...eventsIn(world)]);
const step = (was: World, by: string, is: World): readonly string[] =>
  caseIn(was).status === caseIn(is).status ? [] : [`${caseIn(was).status} ${by} ${caseIn(is).status}`];
/** Every step that a command, or the intake, takes somebody: `Submitted EndorseApplication WithPanel`. */
export const stepsTaken: ReadonlySet<string> = new Set([
  ...fromIntake.flatMap(([by, was, is]) => step(was, by, is)),
  ...tried.flatMap(({ world, asking, decision }) => step(world, asking.type, after(world, asking, decision))),
]);
