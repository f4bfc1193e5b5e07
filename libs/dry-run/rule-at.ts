import { alike } from '../kernel/canonical.js';
import type { Rules } from '../policy-packs/rules.js';
import type { RulePath } from './types.js';

/** What a pack has at the path of a rule. */
export const ruleAt = (rules: Rules, path: RulePath): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>>)[key], rules);

const pathsIn = (node: unknown, path: string): readonly string[] =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
    ? Object.entries(node).flatMap(([key, child]) => pathsIn(child, path ? `${path}.${key}` : key))
    : [path];
/** Every rule of a pack by its path, in the order of the pack. */
export const rulePaths = (rules: Rules): readonly RulePath[] => pathsIn(rules, '') as readonly RulePath[];

/** The rules in which two packs differ. */
export const changedRules = (from: Rules, to: Rules): readonly RulePath[] =>
  rulePaths(to).filter((path) => !alike(ruleAt(from, path), ruleAt(to, path)));
