import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const checkout = process.cwd();
export const planted = join(checkout, 'test', 'architecture', 'planted');

type Dependency = Readonly<{ resolved: string; dependencyTypes: readonly string[] }>;
export type Module = Readonly<{ source: string; dependencies: readonly Dependency[] }>;
export type Violation = Readonly<{ rule: string; from: string; to: string }>;
export type Cruise = Readonly<{
  modules: readonly Module[];
  violations: readonly Violation[];
  rules: readonly string[];
}>;

const parts = ['apps', 'libs', 'workflows', 'activities', 'test'];

/** Reads every import of a tree that is laid out like this one, and answers those that a rule forbids. */
export const cruise = (root: string): Cruise => {
  const bin = join(checkout, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const config = join(checkout, '.dependency-cruiser.js');
  const asked = parts.filter((part) => existsSync(join(root, part)));
  const { stdout, stderr } = spawnSync(process.execPath, [bin, '--config', config, '-T', 'json', ...asked], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!stdout) throw new Error(`dependency-cruiser said nothing but: ${stderr}`);
  const { modules, summary } = JSON.parse(stdout) as {
    modules: Module[];
    summary: {
      violations: { rule: { name: string }; from: string; to: string }[];
      ruleSetUsed: { forbidden: { name: string }[] };
    };
  };
  const rules = summary.ruleSetUsed.forbidden.map(({ name }) => name);
  return {
    modules,
    rules,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
};

/** What a bundle that begins at a file holds: everything that it imports as a value, and what that imports. */
export const bundleOf = (modules: readonly Module[], entry: string): ReadonlySet<string> => {
  const bySource = new Map(modules.map((module) => [module.source, module]));
  const held = new Set<string>();
  const visit = (source: string): void => {
    if (held.has(source)) return;
    held.add(source);
    for (const { resolved, dependencyTypes } of bySource.get(source)?.dependencies ?? [])
      if (!dependencyTypes.includes('type-only')) visit(resolved);
  };
  visit(entry);
  return held;
};

export const textOf = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
