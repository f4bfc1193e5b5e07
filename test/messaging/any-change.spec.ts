import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asyncApiDocument, breakingChanges } from '#libs/messaging/index.js';
import type { AsyncApi, Schema } from '#libs/messaging/async-api-types.js';

type Path = readonly string[];
type Tree = Record<string, unknown>;
const document = asyncApiDocument();

/** Where every property of every payload and of the headers stands, nested ones too. */
const properties = (schema: Schema, path: Path): Path[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, of]) => {
    const at = [...path, 'properties', name];
    return [at, ...properties(of, at)];
  });
const all: readonly Path[] = [
  ...Object.entries(document.channels).flatMap(([channel, { messages }]) =>
    Object.entries(messages).flatMap(([message, { payload }]) =>
      properties(payload, ['channels', channel, 'messages', message, 'payload']),
    ),
  ),
  ...properties(document.components.schemas['CloudEventHeaders'] ?? {}, ['components', 'schemas', 'CloudEventHeaders']),
];

/** A copy of the document in which one place is changed. */
const changed = (path: Path, change: (parent: Tree, name: string) => void): AsyncApi => {
  const copy = JSON.parse(JSON.stringify(document)) as Tree;
  const parent = path.slice(0, -1).reduce((at, name) => at[name] as Tree, copy);
  change(parent, path.at(-1) ?? '');
  return copy as unknown as AsyncApi;
};
const somewhere = fc.constantFrom(...all);

test('there is something to change', () => {
  expect(all.length).toBeGreaterThan(30);
});

test('whatever property goes, it is named as a break', () => {
  fc.assert(
    fc.property(somewhere, (path) => {
      const after = changed(path, (parent, name) => Reflect.deleteProperty(parent, name));
      expect(breakingChanges(document, after).join()).toContain(`${path.at(-1)}: removed or renamed`);
    }),
  );
});

test('whatever property changes its type, it is named as a break', () => {
  fc.assert(
    fc.property(somewhere, (path) => {
      const after = changed(path, (parent, name) => (parent[name] = { type: 'null' }));
      expect(breakingChanges(document, after).join()).toContain(`${path.at(-1)}: was`);
    }),
  );
});

test('wherever an optional property is added, nothing breaks', () => {
  fc.assert(
    fc.property(somewhere, fc.stringMatching(/^new[A-Z][a-z]{1,8}$/), (path, name) => {
      const after = changed(path, (parent) => (parent[name] = { type: 'string' }));
      expect(breakingChanges(document, after)).toEqual([]);
    }),
  );
});

test('a change back is judged too: what was added can’t be taken away', () => {
  const [path] = all;
  const added = changed(path!, (parent) => (parent['hours'] = { type: 'number' }));
  expect(breakingChanges(added, document).join()).toContain('hours: removed or renamed');
});
