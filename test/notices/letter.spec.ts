import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { letter } from '#libs/notices/letter.js';
import { texts, wordsFor, type Facts } from '#libs/notices/texts/index.js';
import { ldpCycleTexts } from '#libs/notices/texts/ldp-cycle/index.js';
import { boardMeetingTexts } from '#libs/notices/texts/board-meeting/index.js';
import { policyTexts } from '#libs/notices/texts/policy/index.js';
import { ldpParticipationTexts } from '#libs/notices/texts/ldp-participation/index.js';
import { checkout } from '#libs/stack/paths.js';

const by = 'Tuesday 12 January 2027, 09:00 (GMT)';
const facts = (reason: string, changes: Partial<Facts> = {}): Facts => ({
  reason,
  kind: 'told',
  title: 'Deputy Head',
  school: 'Ash Academy',
  by,
  late: false,
  ...changes,
});
const to = { name: 'Ada Nightjar', link: 'https://trust.example/cases/internal-post-1' };
const reasons = Object.keys(texts);
const named = [
  ...Object.keys(ldpCycleTexts.texts).map((reason) => [reason, 'ldp-cycle'] as const),
  ...Object.keys(ldpParticipationTexts.texts).map((reason) => [reason, 'ldp-participation'] as const),
  ...Object.keys(boardMeetingTexts.texts).map((reason) => [reason, 'board-meeting'] as const),
  ...Object.keys(policyTexts.texts).map((reason) => [reason, 'policy'] as const),
];
/** Each text once; a reason that several processes share has a text in each. */
const every: readonly (readonly [reason: string, process: string])[] = [
  ...reasons.filter((reason) => !named.some(([one]) => one === reason)).map((reason) => [reason, ''] as const),
  ...named,
];
/** The case by its title and school; the programme by its name, an intake, a policy and a meeting by their titles. */
const about = (process: string): RegExp =>
  process
    ? /^[A-Z].*(Leadership Development Programme|the intake of the Deputy Head|talent pool|the (?:policy|meeting) “Deputy Head”).*\.$/
    : /^[A-Z].*(Deputy Head at Ash Academy|from Ash Academy as Deputy Head).*\.$/;

/** The workflows as they are written. */
const folder = join(checkout, 'workflows');
const workflows = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(folder, path), 'utf8'))
  .join('\n');
const told = [...workflows.matchAll(/reason: '(\w+)'|(?<!case )'([A-Z]\w+(?:Awaited|Escalated|Lapsed))'/g)];

test('each reason of which the workflows tell people has a text of its own', () => {
  expect(told.map(([, news, task]) => news ?? task ?? '').filter((reason) => !reasons.includes(reason))).toEqual([]);
  expect(told.length).toBeGreaterThan(30);
});

test('no text is left of a reason that no workflow names any more', () => {
  expect(reasons.filter((reason) => !workflows.includes(`'${reason}'`))).toEqual([]);
});

test.each(every)(
  '%s: whole sentences that name what it is about, the school, the place, the reason and the clause',
  (reason, process) => {
    const { subject, text } = letter(facts(reason, { ...(process && { process }) }), to);
    expect(subject).toMatch(/^[A-Z].*: Deputy Head, Ash Academy$/);
    expect(subject.length).toBeLessThan(100);
    const lines = text.trimEnd().split('\n\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('Dear Ada Nightjar,');
    expect(lines[1]).toMatch(about(process));
    expect(lines[2]).toMatch(/^[A-Z].*\.$/);
    expect(lines[3]).toBe(to.link);
    expect(lines[4]).toMatch(
      /^You are told this because [^.]+ \((00[0-3](?: §|, )|law: |the trust's policy pack, ).+\)\.$/,
    );
    expect(text).not.toMatch(/undefined|\.\.|\s{3}/);
  },
);

test.each(reasons)('%s reads well where no day is known', (reason) => {
  const { happened, next } = wordsFor({ reason, kind: 'told', title: 'A', school: 'B', late: false });
  expect(`${happened} ${next}`).not.toMatch(/undefined| {2}| \.|\bby \.|\bon \./);
});

test.each([
  ['remind', false, 'Reminder: ', `Please do it by ${by}.`],
  ['overdue', true, 'Overdue: ', `It was due by ${by}.`],
  ['escalate', true, 'Brought to you: ', `It was due by ${by}. Nobody has done it so far, so it is brought to you.`],
  ['told', false, '', `Please do it by ${by}.`],
])('%s says how pressing it is', (kind, late, before, sentence) => {
  const { subject, text } = letter(facts('SiftAwaited', { kind, late }), to);
  expect(subject).toBe(`${before}Applications await your sift: Deputy Head, Ash Academy`);
  expect(text).toContain(sentence);
});

test('what is late by the time it is sent is not asked for by a day that has passed', () => {
  const { text } = letter(facts('SiftAwaited', { kind: 'remind', late: true }), to);
  expect(text).toContain(`It was due by ${by}.`);
  expect(text).not.toContain('Please do it by');
});

test('an interview, a closing and an offer name their day', () => {
  expect(letter(facts('InterviewScheduled'), to).text).toContain(`It begins on ${by}.`);
  expect(letter(facts('AdvertOpened'), to).text).toContain(`Applications are taken until ${by}.`);
  expect(letter(facts('AdvertClosing', { kind: 'closing-soon' }), to).subject).toMatch(/^An advert closes soon: /);
  expect(letter(facts('OfferMade'), to).text).toContain(`by ${by}; after that it lapses`);
});

test('the clause of the open task comes before that of the text', () => {
  expect(letter(facts('SiftAwaited'), { ...to, clause: '009 §Other' }).text).toContain('(009 §Other)');
});

test.each(['SomethingNew', 'constructor', 'toString'])('of %s, which has no text, what is known is said', (reason) => {
  const { subject, text } = letter(facts(reason), to);
  expect(subject).toBe('Something for you to look at: Deputy Head, Ash Academy');
  expect(text).toContain(`news about the post of Deputy Head at Ash Academy that concerns you (${reason})`);
  expect(text).toContain(to.link);
});

test('a title can make neither a header nor a line of its own', () => {
  const { subject, text } = letter(facts('AdvertOpened', { title: 'Head\r\nBcc: all@trust.example\n\nDear all' }), to);
  expect(subject).not.toMatch(/[\r\n]/);
  expect(text.trimEnd().split('\n\n')).toHaveLength(5);
});
