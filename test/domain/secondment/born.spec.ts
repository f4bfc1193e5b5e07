import { describe, expect, test } from '@jest/globals';
import { secondment } from '#libs/domain/secondment/index.js';
import { summary } from '#libs/domain/secondment/state.js';
import type { Actor, StreamId } from '#libs/kernel/index.js';
import { ada, hr } from '../../support/people.js';
import { commands } from './commands.js';
import * as its from './histories.js';
import { caseIn, inShort, itself, keysIn, nothing, playing } from './world.js';

const [anInternalPost, dataOf] = commands.OpenSecondment;
const opening = its.ask(anInternalPost, 'OpenSecondment', dataOf(its.trust));
const opened = playing(its.trust, opening);

describe('A secondment that an appointment brings about', () => {
  test('is opened by an internal post, and by nobody else', () => {
    const other = (id: string): Actor => ({ kind: 'process', id: id as StreamId });
    const uuid = '00000000-0000-4000-8000-000000000001';
    for (const by of [hr, itself, other(`secondment-${uuid}`), other(`acting-up-${uuid}`), other('internal-post-')])
      expect(inShort(its.trust, { ...opening, by })).toBe('no: NotAuthorised');
    expect(inShort(its.trust, opening)).toBe('SecondmentOpened');
    expect(inShort(opened, opening)).toBe('no: AlreadyRequested');
  });

  test('needs no other release, and takes the home post from the ledger', () => {
    expect([caseIn(opened).status, keysIn(opened)]).toEqual(['Agreeing', ['write-agreement']]);
    expect(caseIn(opened)).toMatchObject({ asked: { homePost: its.home, arisesFrom: 'appointment-1' } });
  });

  test('is agreed once HR has named the host post', () => {
    expect(inShort(opened, its.writing())).toBe('no: PostsNotNamed');
    const named = playing(opened, its.writing({ hostPost: its.host }), ...its.signingAll(), its.beginning);
    expect(caseIn(named)).toMatchObject({ status: 'Running', step: { stay: { home: { post: its.home } } } });
  });

  test('of somebody whose post no ledger knows asks HR for both', () => {
    const unknown = playing(nothing, opening);
    expect(inShort(unknown, its.writing({ hostPost: its.host }))).toBe('no: PostsNotNamed');
    expect(inShort(unknown, its.writing({ hostPost: its.host, homePost: its.home }))).toBe('no: NotTheirPost');
  });
});

describe('A secondment', () => {
  test('tells lists its title and school, and who is part of it', () => {
    expect(summary(caseIn(its.running))).toEqual({
      status: 'Running',
      title: 'Head of School',
      school: 'school-ash',
      alsoAt: 'school-birch',
      open: true,
      involved: [ada],
    });
    expect(summary(caseIn(its.completed)).open).toBe(false);
    expect(() => summary(caseIn(its.trust))).toThrow('nobody requested');
  });

  test('has a clause and a sentence for each command, and one that begins it', () => {
    const specs = Object.entries(secondment.specs);
    for (const [type, { clause, summary: told, type: own }] of specs) {
      expect(own).toBe(type);
      expect(clause).toMatch(/\w/);
      expect(told).toMatch(/^[A-Z].*\.$/);
    }
    expect(specs.filter(([, { starts }]) => starts).map(([type]) => type)).toEqual(['RequestSecondment']);
  });

  test('takes papers for its case from whoever has no interest in it', () => {
    const decision = inShort(its.running, {
      ...its.ask(ada, 'AttachToCase', {
        document: 'document-1',
        name: 'Agreement',
        content: { digest: 'a'.repeat(64), size: 1, type: 'application/pdf', scan: 'clean' },
      }),
      roles: [{ role: 'HR' }],
    });
    expect(decision).toBe('no: OwnCase');
  });

  test('shows no text about anybody in its events: only where the vault keeps it', () => {
    const personal = its.completed.log.flatMap(({ event }) =>
      Object.entries(event.data as object).filter(([key]) =>
        ['reason', 'note', 'objective', 'statement'].includes(key),
      ),
    );
    expect(personal.length).toBeGreaterThan(1);
    for (const [, value] of personal) expect(Object.keys(value as object)).toEqual(['vault', 'hash']);
  });
});
