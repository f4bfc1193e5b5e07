import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { StreamId } from '#libs/kernel/index.js';
import * as its from '../domain/ldp-cycle/histories.js';
import { applicant } from '../domain/ldp-cycle/people.js';
import { openedIn, thisCase } from '../domain/ldp-cycle/world.js';
import { headOfAsh, slt } from '../support/people.js';
import type { Programme } from '../workflows/support/programme.js';

const timeless = <T extends { at: string }>({ at: _, ...deed }: T) => deed;
const all = (asked: readonly { at: string }[]) => asked.map(timeless) as never[];
const one = applicant(1);
const file = participationOf(one);

export type ProgrammeScenario = Readonly<{ stream: StreamId; play: (the: Programme) => Promise<void> }>;
/** From an intake that opens after somebody applied for it until they have joined. */
const toJoined = async (the: Programme): Promise<void> => {
  await the.do(...all(its.applying(one)));
  await the.do(...all([its.opening({ capacity: 1 })]));
  await the.until('2027-01-12T09:00:00Z');
  await the.do(...all([its.settingUp(), ...its.allDeclare(), ...its.judged(1)]));
  await the.until('2027-09-02T09:00:00Z');
  await the.do(...all([its.selecting()]));
  await the.do(...all(its.joining(one).slice(0, 2)));
  await the.until('2027-09-20T09:00:00Z');
};

/** One for each path that the history of an intake, or of somebody's part in the programme, can take. */
export const programmeScenarios: Readonly<Record<string, ProgrammeScenario>> = {
  'ldp-cycle.joined-and-reviewed': {
    stream: thisCase,
    play: async (the) => {
      await toJoined(the);
      await the.until('2027-10-11T09:00:00Z');
      const review = openedIn(the.world()).review!.review;
      const held = [its.minutes(its.may, review), its.status(1), its.ask(slt, 'CloseReview', { review })];
      await the.do(...all(held));
      await the.do(...all([its.leaves(one)]));
    },
  },
  'ldp-cycle.review-missed': {
    stream: thisCase,
    play: async (the) => {
      await toJoined(the);
      await the.until('2028-01-21T09:00:00Z');
    },
  },
  'ldp-participation.joined-and-not-continued': {
    stream: file,
    play: async (the) => {
      await toJoined(the);
      await the.until('2028-09-16T09:00:00Z');
      const of = { continuation: 1, source: 'Autumn' };
      const finishedOn = its.day('2028-09-10');
      const ends = { continuation: 1, decision: 'not-continued', reasons: its.reason };
      await the.do(
        ...all([
          its.theirs(one, 'RecordObjectivesFact', { ...of, result: 'not-met' }, undefined, headOfAsh),
          its.theirs(one, 'RecordAppraisalFact', { ...of, result: 'poor', finishedOn }, undefined, headOfAsh),
          its.theirs(one, 'DecideContinuation', ends, undefined, slt),
        ]),
      );
      await the.until('2028-10-05T09:00:00Z');
    },
  },
  'ldp-participation.read-by-nobody': {
    stream: file,
    play: async (the) => {
      await the.do(...all([its.opening(), its.applying(one)[0]!]));
      await the.until('2027-02-10T09:00:00Z');
      await the.do(...all([its.withdraws(one)]));
    },
  },
};
