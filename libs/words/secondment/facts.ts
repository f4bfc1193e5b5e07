import { at, isTyped, manyOf, on, oneOf, some, type FactSayings, type Say } from '../fact.js';
import { person, school as schoolName } from '../names.js';
import { listed } from '../numbers.js';
import type { Promise } from '../../domain/secondment/words.js';
import type { SchoolId } from '../../kernel/index.js';
import { unwindingFacts } from '../unwinding/facts.js';
import { endedBy, lengthFlags, staysOn } from './marks.js';

const missing: Readonly<Record<string, string>> = {
  homePost: 'the post that the secondee leaves',
  hostPost: 'the post that they go to',
  partnerSignatory: 'who signs for the partner',
  dbs: 'which side checks the DBS',
  recharge: 'the recharge',
};
const routes: Readonly<Record<string, string>> = {
  'five-steps': 'The five steps have begun for the host post.',
  exemption: 'An exemption from the five steps was asked for.',
};

const promises: Say = (value, names) => {
  const known = Array.isArray(value) ? (value as readonly Promise[]).map(({ staff }) => person(names, staff)) : [];
  return known.length ? `It was promised to ${listed([...new Set(known)])} for good.` : undefined;
};

/** What facts say that the refusals of a secondment alone have. */
export const secondmentFacts: FactSayings = {
  ...unwindingFacts,
  today: on((day) => `Today is ${day}.`),
  before: on((day) => `So far the last day is ${day}.`),
  day: on((day) => `The day of the return is ${day}.`),
  gone: on((day) => `There is no such post from ${day} on.`),
  beganAt: at((when) => `It began at ${when}.`),
  months: some('month', (many) => `That is ${many}.`),
  maxMonths: some('month', (many) => `At most ${many} are allowed at a time.`),
  totalMonths: some('month', (many) => `It would be ${many} in all.`),
  extensions: some('extension', (many) => `There have been ${many}.`),
  maxExtensions: some('extension', (many) => `The trust’s rules allow ${many}.`),
  missing: manyOf(missing, (what) => `Still to be named: ${what}.`),
  flags: manyOf(lengthFlags, (what) => `Of that length: ${what}.`),
  route: oneOf(routes, (text) => text),
  endedBy: oneOf(endedBy, (why) => `It ends early, because ${why}.`),
  staysOn: oneOf(staysOn, (why) => `The secondee stays where they are for now, because ${why}.`),
  school: (value, names) =>
    isTyped(value) && names.schoolOf(value as SchoolId)
      ? `This is about ${schoolName(names, value as SchoolId)}.`
      : undefined,
  promises,
};
