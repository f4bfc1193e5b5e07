import { describe, expect, test } from '@jest/globals';
import type { LocalDate } from '#libs/kernel/index.js';
import {
  changesBetween,
  signaturesPart,
  standingText,
  termsOf,
  versionParts,
} from '../../apps/gateway/web/processes/secondment/agreement-parts.js';
import { versionsOf, versionThatCounts } from '../../apps/gateway/web/processes/secondment/agreements.js';
import * as its from '../domain/secondment/histories.js';
import { playing, type World } from '../domain/secondment/world.js';
import { drawn, inLines, toldOf } from './secondment-told.js';

const standings = (world: World) => versionsOf(toldOf(world)).map(({ standing }) => standing);
const rewritten = playing(its.written, its.signing('secondee'), its.writing({ to: '2027-12-31' as LocalDate }));
const extended = playing(its.withObjective, its.extending('2028-06-30'), its.deciding(), ...its.signingAll(2, '2027-06-03T09:00:00Z')); // prettier-ignore

describe('The versions of an agreement', () => {
  test.each<readonly [string, World, readonly string[]]>([
    ['none before one is written', its.released, []],
    ['open until all have signed', its.written, ['open']],
    ['in force once all have signed', its.agreed, ['in-force']],
    ['overtaken by another before all had signed', rewritten, ['overtaken', 'open']],
    ['replaced by the one of an extension', extended, ['replaced', 'in-force']],
    ['in force while an extension is signed', playing(its.withObjective, its.extending('2028-06-30'), its.deciding()), ['in-force', 'open']], // prettier-ignore
    ['void with a secondment that is cancelled', playing(its.written, its.ask(its.requesting().by, 'CancelSecondment', { reason: its.reason })), ['void']], // prettier-ignore
  ])('are %s', (_, world, expected) => {
    expect(standings(world)).toEqual(expected);
  });

  test('count by the one that is open, and else by the one in force', () => {
    expect(versionThatCounts(versionsOf(toldOf(rewritten)))?.version).toBe(2);
    expect(versionThatCounts(versionsOf(toldOf(its.running)))?.version).toBe(1);
    expect(versionThatCounts([])).toBeUndefined();
  });

  test('keep the signatures of the version that was signed', () => {
    const [first, second] = versionsOf(toldOf(rewritten));
    expect(first!.signed.map(({ side }) => side)).toEqual(['secondee']);
    expect(second!.signed).toEqual([]);
  });

  test('say in a sentence how each stands', () => {
    const [written] = versionsOf(toldOf(its.written));
    expect(standingText(written!)).toContain('the secondee, the home school and the host school');
    expect(standingText(versionsOf(toldOf(its.agreed))[0]!)).toContain('It is in force.');
    expect(standingText(versionsOf(toldOf(rewritten))[0]!)).toContain('do not count');
  });
});

describe('A version on a page', () => {
  const drawing = drawn(rewritten);
  const [first, second] = versionsOf(drawing.told);

  test('says each term in words', () => {
    expect(termsOf(drawing, first!).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Home post: Deputy Headteacher, <school-ash>',
      'Host: Head of School, <school-birch>',
      'First day: 1 February 2027',
      'Last day: 31 January 2028',
      'Days at the host: The whole week',
      'Who appraises: The host',
      'Who pays: The home school',
      'Who disciplines: The home school',
      'Right to return: To the very post that they left',
    ]);
  });

  test('says of a partner outside the trust who signs, who checks and what is charged', () => {
    const partner = drawn(playing(its.toPartner, its.writing(its.partnerTerms)));
    const lines = termsOf(partner, versionsOf(partner.told)[0]!).map(({ label, text }) => `${label}: ${text}`);
    expect(lines).toContain('Host: Elmfield Academy, outside the trust');
    expect(lines).toContain('Who signs for the partner: words of signatory');
    expect(lines).toContain('Who makes the DBS check: The host');
    expect(lines).toContain('What the partner is charged: Salary and on-costs');
  });

  test('says what it changes in the one before, and nothing where nothing changes', () => {
    expect(changesBetween(drawing, first!, second!)).toEqual([
      'Last day: 31 December 2027, instead of 31 January 2028',
    ]);
    expect(changesBetween(drawing, first!, first!)).toEqual([]);
    const parts = versionParts(drawing, { ...first!, version: 2 }, first);
    expect(inLines(parts[1]!)).toEqual(['Nothing: it asks for the signatures anew.']);
  });

  test('says who has signed for which side and when, and who is asked', () => {
    expect(inLines(signaturesPart(drawing, first!))).toEqual([
      'The secondee | <staff-ada> | 11 January 2027, 09:00 (GMT)',
      'The home school | Head of <school-ash> | Not signed',
      'The host school | Head of <school-birch> | Not signed',
    ]);
  });

  test('shows with a partner’s signature what shows it', () => {
    const signed = playing(
      its.toPartner,
      its.writing(its.partnerTerms),
      its.ask(its.requesting().by, 'RecordPartnerSignature', { version: 1, statement: its.reason }),
    );
    const drawing_ = drawn(signed);
    const rows = inLines(signaturesPart(drawing_, versionsOf(drawing_.told)[0]!));
    expect(rows[0]).toBe('The partner | You, who recorded it | 11 January 2027, 09:00 (GMT) | words of reason');
  });

  test('names a signer whom the reader is not told by whom the task was for', () => {
    const told = toldOf(its.agreed).map((one) => {
      if (one.type !== 'AgreementSigned') return one;
      const { by: _, ...data } = one.data;
      return { ...one, data };
    });
    const blind = drawn(told);
    const rows = inLines(signaturesPart(blind, versionsOf(told)[0]!));
    expect(rows.map((row) => row.split(' | ')[1])).toEqual(['<staff-ada>', 'Head of <school-ash>', 'Head of <school-birch>']); // prettier-ignore
  });
});
