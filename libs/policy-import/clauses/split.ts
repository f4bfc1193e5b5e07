import { createHash } from 'node:crypto';
import type { Line } from '../document/line.js';
import type { Section } from '../document/sections.js';
import { wordsOf } from '../compare/words-of.js';
import type { Clause } from './clause.js';
import { apart, partOf, within } from './clause-ids.js';

/** A clause with the lines whose words are its own: each line that is not blank belongs to exactly one clause. */
export type Split = Readonly<{ clause: Clause; lines: readonly Line[] }>;

const hashOf = (lines: readonly Line[]): string =>
  createHash('sha256').update(lines.flatMap(wordsOf).join(' ')).digest('hex');
const split = (
  id: string,
  heading: string,
  path: readonly string[],
  all: readonly Line[],
  own: readonly Line[],
): Split => ({
  clause: { id, heading, path, from: all[0]!.no, to: all.at(-1)!.no, hash: hashOf(own) },
  lines: own,
});
const said = (lines: readonly Line[]): readonly Line[] => lines.filter(({ kind }) => kind !== 'blank');

/** The steps of a section, each with the lines that go on from it. */
const stepsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const steps: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const marked = line.kind === 'step' || (line.kind === 'item' && line.mark !== undefined);
    if (marked) steps.push([line]);
    else if (open && line.kind === 'text') steps.at(-1)!.push(line);
    open = marked || (open && line.kind === 'text');
  }
  return steps;
};

/**
 * Splits a policy into clauses: `head` above the first heading that is not the paper's own name, one for each heading, and one for each numbered step or
 * lettered item in it (`secondment-opportunities.step-4`, `participation.b`). The heading that only says what the paper is
 * (its title, the trust, `Policy`) is no part of other clauses' ids.
 */
export const splitOf = (
  lines: readonly Line[],
  sections: readonly Section[],
  names: readonly string[],
): readonly Split[] => {
  const idOf = apart();
  const isName = ({ heading }: Section) => names.includes(heading.plain) || /^policy$/i.test(heading.plain);
  const named = sections.findIndex((section) => !isName(section));
  const real = named < 0 ? [] : sections.slice(named);
  const head = said(lines.slice(0, real[0]?.place ?? lines.length));
  const first = head.length ? [split(idOf('head'), '', [], head, head)] : [];
  const ids = new Map<Section, string>();
  const rest = real.flatMap((section): readonly Split[] => {
    const outer = section.within.filter((one) => !isName(one));
    const id = idOf(within(ids.get(outer.at(-1) ?? section) ?? '', partOf(section.heading)));
    ids.set(section, id);
    const all = said(lines.slice(section.place, section.end));
    const steps = stepsOf(lines.slice(section.place, section.end));
    const inSteps = new Set(steps.flat());
    const path = [...outer, section].map(({ heading }) => heading.plain);
    const own = all.filter((line) => !inSteps.has(line));
    return [
      split(id, section.heading.plain, path, all, own),
      ...steps.map((step) => {
        const [{ kind, mark = '' }] = step as [Line];
        const name = kind === 'step' ? `step-${mark}` : mark;
        return split(idOf(`${id}.${name}`), section.heading.plain, [...path, name], step, step);
      }),
    ];
  });
  return [...first, ...rest];
};
