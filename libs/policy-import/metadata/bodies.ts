import type { Body } from './metadata.js';

const bodies: readonly (readonly [Body, RegExp])[] = [
  ['committee', /\bcommittee\b/i],
  ['governing-body', /\bgoverning body\b|\bgovernors\b|\bgoverning board\b/i],
  ['board', /\bboard\b|\btrustees\b|\bdirectors\b/i],
  ['ceo', /\bchief executive\b|\bCEO\b/i],
  ['head', /\bhead ?teacher\b|\bprincipal\b|\bhead of school\b/i],
];

/** Which of the bodies of a trust a text names; `unknown` for what is none, such as initials. */
export const bodyNamed = (text: string): Body => bodies.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown';
