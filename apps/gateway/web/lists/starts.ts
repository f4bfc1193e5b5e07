import type { PersonCaller } from '#libs/access/index.js';
import type { AnySpec } from '#libs/domain/process/index.js';
import { processes } from '#libs/domain/registry.js';
import { processNames, startText } from '#libs/words/index.js';

const mayGive = ({ roles }: PersonCaller, { by }: AnySpec): boolean =>
  by.kind === 'staff' || (by.kind === 'role' && roles.some(({ role }) => role === by.role));

/** The cases that a person may start, by what they hold at any school. */
export const startsFor = (caller: PersonCaller): readonly Readonly<{ href: string; text: string }>[] =>
  (Object.keys(processNames) as (keyof typeof processNames)[]).flatMap((name) => {
    const start = Object.values(processes[name].specs).find((spec) => spec.starts && mayGive(caller, spec));
    return start ? [{ href: `/cases/new/${name}`, text: startText(name) }] : [];
  });
