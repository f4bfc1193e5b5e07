import { firstBeyond } from '../../domain/assignment/coverage.js';
import { holdings } from '../../domain/assignment/holdings.js';
import { isKnown } from '../../domain/assignment/state.js';
import { dayOf } from '../../kernel/index.js';
import type { Fault } from '../invariant.js';
import type { Cases } from './cases.js';
import { faultIn } from './lines.js';

/** Nobody holds a post that somebody else holds for the same part of the same day, unless one of them is away. */
export const postFaults = ({ posts }: Cases): readonly Fault[] =>
  [...posts].flatMap(([id, ledger]): readonly Fault[] => {
    if (!isKnown(ledger)) return [];
    const beyond = firstBeyond(holdings(ledger, id), ledger.post.pattern);
    if (!beyond) return [];
    const by = [...new Set(beyond.present.map(({ assignment }) => assignment))].sort().join(' and ');
    return [faultIn(id, `is held for more than there is of it from ${dayOf(beyond.from)} on, by ${by}`)];
  });
