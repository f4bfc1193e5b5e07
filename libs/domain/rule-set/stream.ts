import type { StreamId } from '../../kernel/index.js';
import { uuidOf } from '../process/uuid-of.js';
import type { PackVersion } from './words.js';

/** The one stream of a version of a pack: it can't be proposed twice. */
export const ruleSetOf = ({ id, version }: PackVersion): StreamId =>
  `rule-set-${uuidOf(`${id}.v${version}`)}` as StreamId;
