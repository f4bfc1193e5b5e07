import type { StaffId } from '../../kernel/index.js';
import { many, on, type FactSayings, type Say } from '../fact.js';
import type { Names } from '../names.js';
import { listed, plural } from '../numbers.js';
import { unwindingFacts } from '../unwinding/facts.js';

/** Who is there, by name as far as the reader may know. */
const holders: Say = (value, names: Names) => {
  if (!Array.isArray(value) || !value.length) return undefined;
  const known = [...new Set((value as StaffId[]).flatMap((staff) => names.nameOf(staff) ?? []))];
  return known.length ? `${listed(known)} ${plural(known.length, 'is')} in the post then.` : undefined;
};

/** What facts say that the refusals of acting up and of plans for everybody's return alone have. */
export const actingUpFacts: FactSayings = {
  holders,
  links: many('link', (some) => `This is about ${some} of the chain.`),
  posts: many('post', (some) => `This is about ${some}.`),
  effectiveFrom: on((day) => `It holds from ${day}.`),
  checkedOn: on((day) => `The check was to be on ${day}.`),
  ...unwindingFacts,
};
