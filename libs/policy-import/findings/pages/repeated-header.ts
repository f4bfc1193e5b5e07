import { alikeText } from '../../document/plain.js';
import type { Detector } from '../detector.js';

/** The register of the policy stands in its text again and again, where the pages of a file do not part it from the text (document 000). */
export const repeatedHeader: Detector = ({ lines }) => {
  const places = new Map<string, number[]>();
  for (const { kind, plain, page, no } of lines)
    if (kind === 'running' && page === undefined && plain)
      places.set(alikeText(plain), [...(places.get(alikeText(plain)) ?? []), no]);
  const [most] = [...places.values()].sort((a, b) => b.length - a.length);
  return most && most.length > 1 ? [{ lines: most, facts: { times: most.length } }] : [];
};
