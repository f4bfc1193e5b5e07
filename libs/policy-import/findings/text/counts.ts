import type { PolicyDocument } from '../../document/document.js';
import { numberSaid } from '../../metadata/intervals.js';

const counted =
  /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:key |main |core |guiding )?(strands|steps|stages|levels|principles|pillars|phases|themes|objectives|aims|priorities)\b/i;

/** Each place that says how many parts of one kind there are. */
export const countsIn = ({ find }: PolicyDocument) =>
  find(counted).map(({ match, line, passage }) => ({
    number: numberSaid(match[1]!)!,
    noun: match[2]!.toLowerCase(),
    line,
    passage,
  }));
