import { expect, test } from '@jest/globals';
import { golden, goldenName, manifest } from './corpus.js';
import { eventShapes } from './event-types.js';
import { misfits, type Shape } from './shape.js';

const listed = manifest();
/** The shapes as they would be if a line of the sources read otherwise. */
const ifItRead = (file: string, line: string, instead: string) => {
  let changed = 0;
  const shapes = eventShapes('internal-post', (path, text) => {
    if (!path.endsWith(file) || !text.includes(line)) return text;
    changed += 1;
    return text.replace(line, instead);
  });
  expect(changed).toBeGreaterThan(0);
  return shapes;
};
const events = 'internal-post/events.ts';
const published = (type: string) => goldenName('internal-post', type, 1);
const moved = (type: string, shape: Shape | undefined) =>
  JSON.stringify(listed[published(type)]?.shape) !== JSON.stringify(shape);

test('a required field that is renamed is found: old events no longer fit, and the shape has moved', () => {
  const shape = ifItRead(events, '{ approvedBy: StaffId }', '{ agreedBy: StaffId }').get('RequestApproved');
  expect(shape && misfits(shape, golden(published('RequestApproved')).data)).toEqual([
    '.approvedBy: not in the shape',
    '.agreedBy: no Staff',
  ]);
  expect(moved('RequestApproved', shape)).toBe(true);
});

test.each([
  ['a required field more', 'AdvertClosed', '{ closedAt: Instant }', '{ closedAt: Instant; by: StaffId }'],
  ['a field less', 'AdvertClosed', '{ closedAt: Instant }', '{}'],
  ['a day instead of an instant', 'AdvertClosed', '{ closedAt: Instant }', '{ closedAt: LocalDate }'],
  ['a number instead of a text', 'PostRelisted', "'PostRelisted', { by: StaffId }", "'PostRelisted', { by: number }"],
  ['a word that is no longer known', 'ApprovalEscalated', "{ to: 'CEO' }", "{ to: 'Governor' }"],
])('%s is found: old events no longer fit', (_, type, line, instead) => {
  const shape = ifItRead(events, line, instead).get(type);
  expect(shape && misfits(shape, golden(published(type)).data)).not.toEqual([]);
  expect(moved(type, shape)).toBe(true);
});

test.each([
  ['an optional field more', 'AdvertClosed', '{ closedAt: Instant }', '{ closedAt: Instant; by?: StaffId }'],
  ['a required field that need not be there', 'AdvertClosed', '{ closedAt: Instant }', '{ closedAt?: Instant }'],
  ['a word more', 'ApprovalEscalated', "{ to: 'CEO' }", "{ to: 'CEO' | 'Governor' }"],
  ['an id of another kind', 'PostRelisted', "'PostRelisted', { by: StaffId }", "'PostRelisted', { by: SchoolId }"],
])('%s is found, although old events still fit: the shape is not the one published', (_, type, line, instead) => {
  expect(moved(type, ifItRead(events, line, instead).get(type))).toBe(true);
});

test('a change deep inside is found in each event that shares it', () => {
  const shapes = ifItRead('process/command.ts', 'vault: VaultId; hash: string', 'vault: VaultId; digest: string');
  const touched = [...shapes].filter(([type, shape]) => moved(type, shape)).map(([type]) => type);
  expect(touched).toContain('RequestRefused');
  expect(touched).toContain('ApplicationReceived');
  expect(touched).not.toContain('RequestApproved');
});

test('a new event type is seen, and has no file yet', () => {
  const shapes = ifItRead(events, "| Message<'NobodyApplied'>", "| Message<'NobodyApplied'>\n  | Message<'PanelMet'>");
  expect(shapes.has('PanelMet')).toBe(true);
  expect(listed[published('PanelMet')]).toBeUndefined();
});

test('a type that JSON does not carry is refused', () => {
  expect(() => ifItRead(events, '{ closedAt: Instant }', '{ closedAt: Map<string, string> | null }')).toThrow(
    'plain data',
  );
});
