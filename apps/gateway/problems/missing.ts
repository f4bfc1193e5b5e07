import { problemError } from '#libs/http/problem-kinds.js';
import type { ProblemError } from '#libs/http/problem.js';
import { paths } from '../openapi/paths.js';

const patterns = Object.entries(paths).map(([path, item]) => ({
  matches: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`),
  allow: Object.keys(item)
    .map((method) => method.toUpperCase())
    .join(', '),
}));

/** Why nothing serves a method at an address: 405 when another method would be served there. */
export const missing = (method: string, path: string): ProblemError => {
  const known = patterns.find(({ matches }) => matches.test(path));
  return known && !known.allow.split(', ').includes(method)
    ? problemError('MethodNotAllowed', {}, { Allow: known.allow })
    : problemError('NotFound');
};
