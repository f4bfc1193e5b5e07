import { expect, test } from '@jest/globals';
import { processes } from '#libs/domain/registry.js';
import { currentSchema } from '#libs/kernel/index.js';
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
/** Where the events of each step stand. */
const former = 'internal-post/former-events.ts';
const gate = 'internal-post/gate/events.ts';
const advert = 'internal-post/advert/events.ts';
const { upcasters } = processes['internal-post'].fold;
const published = (type: string) => goldenName('internal-post', type, currentSchema(upcasters, type));
const moved = (type: string, shape: Shape | undefined) =>
  JSON.stringify(listed[published(type)]?.shape) !== JSON.stringify(shape);

test('a required field that is renamed is found: old events no longer fit, and the shape has moved', () => {
  const shape = ifItRead(former, '{ approvedBy: StaffId }', '{ agreedBy: StaffId }').get('RequestApproved');
  expect(shape && misfits(shape, golden(published('RequestApproved')).data)).toEqual([
    '.approvedBy: not in the shape',
    '.agreedBy: no Staff',
  ]);
  expect(moved('RequestApproved', shape)).toBe(true);
});

test.each([
  ['a required field more', 'AdvertClosed', advert, 'closedAt: Instant;', 'closedAt: Instant; by: StaffId;'],
  ['a field less', 'AdvertClosed', advert, 'closedAt: Instant;', ''],
  [
    'a day instead of an instant',
    'AdvertClosed',
    advert,
    'closedAt: Instant;',
    "closedAt: import('../../../kernel/index.js').LocalDate;",
  ],
  ['a number instead of a text', 'PostRelisted', advert, "Relisted', { by: StaffId }", "Relisted', { by: number }"],
  ['a word that is no longer known', 'ApprovalEscalated', gate, "{ to: 'CEO' }", "{ to: 'Governor' }"],
])('%s is found: old events no longer fit', (_, type, file, line, instead) => {
  const shape = ifItRead(file, line, instead).get(type);
  expect(shape && misfits(shape, golden(published(type)).data)).not.toEqual([]);
  expect(moved(type, shape)).toBe(true);
});

test.each([
  ['an optional field more', 'AdvertClosed', advert, 'closedAt: Instant;', 'closedAt: Instant; by?: StaffId;'],
  ['a required field that need not be there', 'AdvertClosed', advert, 'closedAt: Instant;', 'closedAt?: Instant;'],
  ['a word more', 'ApprovalEscalated', gate, "{ to: 'CEO' }", "{ to: 'CEO' | 'Governor' }"],
  ['an id of another kind', 'PostRelisted', advert, "Relisted', { by: StaffId }", "Relisted', { by: ApplicationId }"],
])('%s is found, although old events still fit: the shape is not the one published', (_, type, file, line, instead) => {
  expect(moved(type, ifItRead(file, line, instead).get(type))).toBe(true);
});

test('a change deep inside is found in each event that shares it', () => {
  const shapes = ifItRead('process/command.ts', 'vault: VaultId; hash: string', 'vault: VaultId; digest: string');
  const touched = [...shapes].filter(([type, shape]) => moved(type, shape)).map(([type]) => type);
  expect(touched).toContain('RequestRefused');
  expect(touched).toContain('ApplicationReceived');
  expect(touched).not.toContain('RequestApproved');
});

test('a new event type is seen, and has no file yet', () => {
  const line = "| Message<'NobodyApplied', { ladder: Ladder }>";
  const shapes = ifItRead(advert, line, `${line}\n  | Message<'PanelMet', { by: StaffId }>`);
  expect(shapes.has('PanelMet')).toBe(true);
  expect(listed[published('PanelMet')]).toBeUndefined();
});

test('an addressee is a person or a role: one of two shapes, and nothing between them', () => {
  const { OfferAccepted: shape } = Object.fromEntries(eventShapes('internal-post'));
  const { data } = golden(published('OfferAccepted')) as { data: { parties: readonly { to: object }[] } };
  expect(shape && misfits(shape, data)).toEqual([]);
  const parties = data.parties.map((party) => ({ ...party, to: { staff: 'staff-ben', role: 'Head' } }));
  expect(shape && misfits(shape, { ...data, parties })).toContain('.parties[0].to: none of the shapes it may have');
});

test('a type that JSON does not carry is refused', () => {
  expect(() => ifItRead(advert, 'closedAt: Instant;', 'closedAt: Map<string, string> | null;')).toThrow('plain data');
});
