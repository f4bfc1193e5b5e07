import { describe, expect, test } from '@jest/globals';
import type { PersonCaller } from '#libs/access/index.js';
import type { HeldRole, SchoolId, StaffId } from '#libs/kernel/index.js';
import { instant } from '#libs/kernel/index.js';
import { placesOf, secondmentFacts } from '../../apps/gateway/web/processes/secondment/facts.js';
import {
  conversionPart,
  extensionPart,
  returnPart,
} from '../../apps/gateway/web/processes/secondment/running-parts.js';
import { planSeen } from '../../apps/gateway/web/forms/unwinding/plan-seen.js';
import { namingIn, proposedParts } from '../../apps/gateway/web/processes/unwinding/plan-parts.js';
import { waysOn } from '../../apps/gateway/web/processes/secondment/ways-on.js';
import { ada, hr } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { situations, type SituationName } from '../domain/secondment/situations.js';
import { caseIn, playing, type World } from '../domain/secondment/world.js';
import { drawn, inLines, toldOf } from './secondment-told.js';

const caller = (id: StaffId, ...roles: readonly HeldRole[]): PersonCaller => ({
  kind: 'person',
  id,
  roles,
  at: instant(its.monday),
});
const asHr = caller(hr, { role: 'HR' });
const linesIn = (world: World) => inLines({ title: '', facts: secondmentFacts(drawn(world)) });
const waysIn = (world: World, who: PersonCaller) => waysOn(drawn(world, who.id), who).map(({ href }) => href);
const saidOf = (name: SituationName, part: (drawing: ReturnType<typeof drawn>) => readonly { title: string }[]) =>
  part(drawn(situations[name][0])).flatMap((one) => inLines(one)).join('\n'); // prettier-ignore

describe('What is to be known of a secondment', () => {
  test('is what was asked for, until the sides have agreed', () => {
    expect(linesIn(its.requested)).toEqual([
      'Secondee: <staff-ada>',
      'Home school and post: Deputy Headteacher, <school-ash>',
      'Host: Head of School, <school-birch>',
      'Asked for from: 1 February 2027',
      'Asked for until: 31 January 2028',
      'Days at the host: The whole week',
      'Leadership programme: Takes part',
      'Requested by: You',
    ]);
  });

  test('is what they agreed on, once they have', () => {
    const lines = linesIn(its.running);
    for (const line of [
      'First day: 1 February 2027',
      'Who pays: The home school',
      'Right to return: To the very post that they left',
      'Began: 1 February 2027, 00:00 (GMT)',
    ])
      // prettier-ignore
      expect(lines).toContain(line);
  });

  test('follows the version that is being signed, and what the ledgers hold since', () => {
    const shorter = playing(its.released, its.writing({ to: '2027-12-31' }));
    expect(placesOf(toldOf(shorter))).toMatchObject({ to: '2027-12-31', agreed: false });
    expect(placesOf(toldOf(situations['Returning: early'][0]))).toMatchObject({ to: '2027-07-31', agreed: true });
  });

  test('names a partner outside the trust', () => {
    expect(linesIn(its.toPartner)).toContain('Host: Elmfield Academy, outside the trust');
  });

  const hostHead = caller('staff-head-birch' as StaffId, { role: 'Head', school: 'school-birch' as SchoolId });
  const career = '/people/staff-ada/career';
  const boards = ['/board?school=school-ash&on=2027-02-01', '/board?school=school-birch&on=2027-02-01'];
  test.each<readonly [string, World, PersonCaller, readonly string[]]>([
    ['HR to the posts of the secondee and both boards', its.requested, asHr, [career, ...boards]],
    ['a Head of the host to their own board', its.requested, hostHead, boards.slice(1)],
    ['a Head of the host to the secondee, too, once it is agreed', its.agreed, hostHead, [career, boards[1]!]],
    ['the secondee to their own posts', its.requested, caller(ada), [career]],
    ['HR to no board of a partner', its.toPartner, asHr, [career, boards[0]!]],
  ])('leads %s', (_, world, who, ways) => {
    expect(waysIn(world, who)).toEqual(ways);
  });

  test('says in each way on where it leads', () => {
    expect(waysOn(drawn(its.requested), asHr).map(({ text }) => text)).toEqual([
      'The posts of the secondee over time',
      'Who holds which post at <school-ash> on 1 February 2027',
      'Who holds which post at <school-birch> on 1 February 2027',
    ]);
  });
});

describe('What is open beside the stay', () => {
  test('is an extension with its months, agreements, reason, and where it stands', () => {
    const said = saidOf('Running: extension asked', extensionPart);
    for (const line of [
      'New last day: 31 August 2028',
      'Months in all: 19 months',
      'Why: words of reason',
      'SLT decides on it.',
    ])
      // prettier-ignore
      expect(said).toContain(line);
    expect(saidOf('Running: extension approved', extensionPart)).toContain('The sides sign the new last day.');
  });

  test('says what has to be weighed of a length', () => {
    const flags = ['hard-review', 'legal-advice', 'fixed-term-four-years'] as const;
    const long = toldOf(situations['Running: extension asked'][0]).map((one) =>
      one.type === 'ExtensionRequested' ? { ...one, data: { ...one.data, flags } } : one,
    );
    expect(inLines(extensionPart(drawn(long))[0]!).filter((line) => line.startsWith('To be weighed'))).toEqual([
      'To be weighed: It is so long that it has to be looked at anew',
      'To be weighed: Legal advice is needed first',
      'To be weighed: After four years on fixed terms somebody is permanent by law',
    ]);
  });

  test('is no extension once it was decided, withdrawn or signed', () => {
    const asked = situations['Running: extension asked'][0];
    const declined = playing(asked, its.deciding(1, { decision: 'decline' }));
    const withdrawn = playing(asked, its.ask(hr, 'WithdrawExtension', { extension: 1, reason: its.reason }, '2027-06-02T09:00:00Z')); // prettier-ignore
    for (const world of [its.withObjective, declined, withdrawn]) expect(extensionPart(drawn(world))).toEqual([]);
  });

  test('is the way by which it is to be permanent', () => {
    expect(saidOf('Running: five steps', conversionPart)).toContain('By the five steps, open to everybody');
    expect(saidOf('Running: exemption asked', conversionPart)).toContain('on which the CEO decides');
    expect(saidOf('Running: acknowledged', conversionPart)).toBe('');
    expect(saidOf('Converted', conversionPart)).toBe('');
  });
});

const planOf = (world: World) => planSeen({ seen: caseIn(world) });

describe('The plan for everybody’s return', () => {
  test('says who goes back on which day, and who is in each post before and after', () => {
    const [world] = situations['Returning: unwinding proposed'];
    const parts = proposedParts(planOf(world)!, namingIn(drawn(world)));
    expect(parts.map(({ title }) => title)).toEqual([
      'Who goes back on 1 February 2028, in this order',
      'Who is in each post, a week before and four weeks after',
    ]);
    expect(inLines(parts[0]!)[0]).toContain('<staff-ada> | ');
    expect(inLines(parts[1]!).join()).toContain('Deputy Headteacher, <school-ash>');
  });

  test('is nothing where none was proposed', () => {
    expect(planOf(its.returning)).toBeUndefined();
  });
});

describe('The return', () => {
  test.each<readonly [SituationName, string]>([
    ['Returning', 'Where they go: Not planned yet. HR plans it.'],
    ['Returning: planned', 'Where they go: Back to their own post'],
    ['Returning: early', 'Ends early: Because the secondee asks for it'],
    ['Returning: suspended', 'Suspended: The legal employer’s own procedure comes first.'],
    ['Returning: promised to another', '<staff-ben> | <staff-ceo> | Not settled yet. SLT decides.'],
    ['Returning: stays on', 'Stays for now: Because the home post was promised to somebody else'],
    ['Completed', 'Ended: 1 February 2028, 00:00 (GMT)'],
  ])('of one that is %s says: %s', (name, line) => {
    expect(saidOf(name, returnPart)).toContain(line);
  });

  test('says who keeps the home post once that is settled', () => {
    const settled = playing(situations['Returning: promised to another'][0], its.ask('staff-slt' as StaffId, 'SettlePermanence', { assignment: 'bens-cover', inFavourOf: 'secondee', reason: its.reason }, its.opensReturn)); // prettier-ignore
    expect(returnPart(drawn(settled)).flatMap(inLines)).toContain('<staff-ben> | <staff-ceo> | The secondee keeps the post'); // prettier-ignore
  });

  test('is nothing before the hand-over opens', () => {
    expect(returnPart(drawn(its.withObjective))).toEqual([]);
  });
});
