import type { AnyMessage, Decision } from '#libs/kernel/index.js';
import { ben, ceo, hr, slt } from '../../support/people.js';
import { commandTypes, givenBy, ofTheProcess, type CommandType } from './commands.js';
import * as its from './histories.js';
import { situations, whenDue, type SituationName } from './situations.js';
import { after, caseIn, decided, eventsIn, playing, type Asking, type World } from './world.js';

type Try = Readonly<{ world: World; asking: Asking; decision: Decision<AnyMessage, string> }>;
const june = '2027-06-01T09:00:00Z';
const december = '2027-12-01T09:00:00Z';

/** Situations that only some ways lead to: one signature is missing, or the five steps are over. */
const signedButOne = playing(its.written, its.signing('secondee'), its.signing('home'));
const partnerToSign = playing(
  its.toPartner,
  its.writing({ ...its.partnerTerms, from: its.day('2027-03-01') }),
  its.signing('secondee'),
  its.signing('home'),
);
const partnerAway = playing(
  partnerToSign,
  its.ask(hr, 'RecordPartnerSignature', { version: 1, statement: its.reason }),
  { ...its.beginning, at: '2027-03-01T00:00:00Z' },
);
const longer = (world: World) => playing(world, its.extending('2028-06-30', december), its.deciding(1, {}, december));
const signs = (world: World, version: number) =>
  playing(world, its.signing('secondee', version, december), its.signing('home', version, december));
const stepsBegun = playing(
  its.withObjective,
  its.ask(hr, 'ConvertToPermanent', { route: 'five-steps', reason: its.reason }, june),
);
const exempting = its.ask(hr, 'ConvertToPermanent', { route: 'exemption', reason: its.reason }, december);
const appointing = (at: string) =>
  its.ask(hr, 'RecordConversionOutcome', { appointment: 'appointment-2', from: its.day('2028-01-10') }, at);

const more: readonly (readonly [World, Asking])[] = [
  [signedButOne, its.signing('host')],
  [partnerToSign, its.ask(hr, 'RecordPartnerSignature', { version: 1, statement: its.reason })],
  [signs(longer(its.returning), 2), its.signing('host', 2, december)],
  [
    signs(longer(playing(partnerAway, its.openingReturn)), 2),
    its.ask(hr, 'RecordPartnerSignature', { version: 2, statement: its.reason }, december),
  ],
  [stepsBegun, appointing(june)],
  [playing(stepsBegun, its.openingReturn), appointing(december)],
  [playing(its.returning, exempting), its.ask(ceo, 'DecideExemption', { decision: 'grant', from: its.day('2028-01-10'), reason: its.reason }, december)],
  [playing(its.withObjective, its.extending('2028-08-31')), its.deciding(1, { decision: 'decline', reason: its.reason })],
  [playing(its.withObjective, { ...exempting, at: june }), its.ask(ceo, 'DecideExemption', { decision: 'decline', reason: its.reason }, june)],
  [playing(its.trust, its.requesting({ onLdp: false }), its.releasing, its.writing(), ...its.signingAll()), its.beginning],
  [its.written, its.ask(slt, 'EndEarly', { because: 'home', lastDay: its.day('2027-07-31'), reason: its.reason })],
  [its.withObjective, its.endingEarly('home', '2027-07-31', ben)],
  [its.withObjective, its.extending('2027-12-31')],
  [its.withObjective, its.extending('2040-12-31')],
  [its.released, its.writing({ from: its.day('2027-01-01') })],
]; // prettier-ignore

const situated = (Object.keys(situations) as SituationName[]).flatMap((name) =>
  commandTypes.map((type: CommandType) => {
    const [world, at] = situations[name];
    return [world, givenBy(type, world, ofTheProcess(type) ? whenDue : at)] as const;
  }),
);

/** Every command in every situation, and some that only some ways lead to. */
export const tried: readonly Try[] = [...situated, ...more].map(([world, asking]) => ({
  world,
  asking,
  decision: decided(world, asking),
}));
const worlds = tried.map(({ world, asking, decision }) => after(world, asking, decision));
/** Every event that a secondment records in them. */
export const everyEvent = worlds.flatMap((world) => [...eventsIn(world)]);
/** Every step that a command takes a secondment: `Requested ReleaseSecondee Agreeing`. */
export const stepsTaken: ReadonlySet<string> = new Set(
  tried.flatMap(({ world, asking, decision }) => {
    const [was, is] = [caseIn(world).status, caseIn(after(world, asking, decision)).status];
    return was === is ? [] : [`${was} ${asking.type} ${is}`];
  }),
);
