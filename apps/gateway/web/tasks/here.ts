import { createHash, randomUUID } from 'node:crypto';
import { kebab } from '#libs/http/routes.js';
import { one, type Posted } from '../forms/posted.js';
import type { InPlace } from './evidence.js';

const parts = ['day', 'month', 'year'] as const;
/** A part of the page by its command and what it is about: `record-status-2`. */
const rowOf = ({ command, fixed }: InPlace): string => [kebab(command), ...Object.values(fixed)].join('-');
/** What stands in a part as it is on record, by the names of its controls. */
const onRecord = ({ fixed, fields }: InPlace): Readonly<Record<string, string>> => ({
  ...fixed,
  ...Object.fromEntries(
    fields.flatMap((field): (readonly [string, string])[] =>
      field.kind === 'day' ? parts.map((part) => [`${field.name}-${part}`, '']) : [[field.name, field.value ?? '']],
    ),
  ),
});
/** The same for the same words, in whatever order and with whatever ends of lines they come. */
const digest = (values: Readonly<Record<string, string>>): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        Object.entries(values)
          .map(([name, value]) => [name, value.replace(/\r\n?/g, '\n')])
          .sort(),
      ),
    )
    .digest('base64url');

/** The parts of the page as it draws them: what is on record, and in its place what somebody typed and did not send. */
export const rowsHere = (all: readonly InPlace[], typed: Posted) =>
  all.map((part) => {
    const row = rowOf(part);
    const shown = onRecord(part);
    const values = Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, typed[`${row}.${name}`] === undefined ? value : one(typed, `${row}.${name}`)])); // prettier-ignore
    return {
      ...part,
      row,
      values,
      unsent: digest(values) !== digest(shown),
      carried: { _command: kebab(part.command), _key: randomUUID(), _shown: digest(shown), ...part.fixed },
    };
  });

/** What was posted of one part, by the names that its form has. */
export const postedOf = (body: Posted, row: string): Posted =>
  Object.fromEntries(
    Object.entries(body)
      .filter(([name]) => name.startsWith(`${row}.`))
      .map(([name, value]) => [name.slice(row.length + 1), value]),
  );
const rowsIn = (body: Posted): readonly string[] =>
  Object.keys(body).flatMap((name) => /^([^.]+)\._shown$/.exec(name)?.[1] ?? []);
const isOwn = (name: string): boolean => name.startsWith('_');

/** What was typed into the parts and is not on record, without the part that is sent; by the names of the page. */
export const unsentBut = (body: Posted, sent: string): Posted =>
  Object.fromEntries(
    rowsIn(body)
      .filter((row) => row !== sent)
      .flatMap((row) => {
        const posted = postedOf(body, row);
        const values = Object.fromEntries(Object.keys(posted).filter((name) => !isOwn(name)).map((name) => [name, one(posted, name)])); // prettier-ignore
        if (digest(values) === one(posted, '_shown')) return [];
        return Object.entries(values).map(([name, value]): [string, string] => [`${row}.${name}`, value]);
      }),
  );

/** Where the parts of a task's page are sent to, and under which what was not sent is kept. */
export const hereOf = (stream: string, key: string): string => `/tasks/${stream}/${key}/here`;
