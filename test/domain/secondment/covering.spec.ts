import { describe, expect, test } from '@jest/globals';
import { isRequested } from '#libs/domain/secondment/state.js';
import { ada, ash, ben, ceo, cora, headOfAsh, hr, slt } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, decided, inShort, itself, playing, tasksIn, type World } from './world.js';

const june = '2027-06-01T09:00:00Z';
const covered = (world: World, to = its.last): World =>
  its.assigned(world, its.home, ben, { basis: 'cover', from: its.first, to, assignment: 'bens-cover' });
const running = covered(its.withObjective);
const asked = playing(running, its.extending('2028-08-31'));
const toDecide = (world: World) => tasksIn(world).find(({ key }) => key === 'decide-extension');
const ending = (by: typeof ada) => its.ask(by, 'EndEarly', { because: 'home', lastDay: its.day('2027-08-31'), reason: its.reason }, june); // prettier-ignore
const asHead = [{ role: 'Head', school: ash }] as const;

describe('who covers for the secondee', () => {
  test('does not decide whether the secondment is extended: another of SLT does', () => {
    expect(inShort(asked, { ...its.deciding(), by: ben, roles: [{ role: 'SLT' }] })).toBe('no: OwnCase');
    expect(toDecide(asked)?.to).toEqual([{ role: 'SLT' }]);
    expect(inShort(asked, its.deciding())).toBe('ExtensionApproved + AgreementWritten');
  });

  test('who came to it after the extension was asked for does not decide it either', () => {
    const later = covered(playing(its.withObjective, its.extending('2028-08-31')));
    expect(decided(later, { ...its.deciding(), by: ben, roles: [{ role: 'SLT' }] })).toMatchObject({
      refusal: 'OwnCase',
      facts: { because: 'own-case' },
    });
    expect(inShort(later, { ...its.deciding(), by: slt })).toBe('ExtensionApproved + AgreementWritten');
  });

  test('does not end the secondment for the home school, not as its Head, while the CEO does', () => {
    expect(inShort(running, { ...ending(ben), roles: asHead })).toBe('no: OwnCase');
    expect(inShort(running, ending(headOfAsh))).toBe('EarlyEndRecorded');
    expect(inShort(running, ending(ceo))).toBe('EarlyEndRecorded');
  });

  test('nor does the one on whose behalf another acts', () => {
    const actor = { kind: 'person', id: cora, onBehalfOf: ben } as const;
    expect(inShort(running, { ...ending(ada), by: actor, roles: asHead })).toBe('no: OwnCase');
  });

  test('decides as anybody does once their cover is over', () => {
    const over = covered(its.withObjective, '2027-05-31');
    expect(inShort(over, { ...ending(ben), roles: asHead })).toBe('EarlyEndRecorded');
  });

  test('does not sign for the home school', () => {
    const approved = playing(asked, its.deciding());
    const state = caseIn(approved);
    const version = isRequested(state) ? state.draft!.version : 0;
    const signing = its.ask(ben, 'SignAgreement', { version, as: 'home' }, june);
    expect(inShort(approved, { ...signing, roles: asHead })).toBe('no: OwnCase');
    expect(inShort(approved, { ...signing, by: headOfAsh })).toBe('AgreementSigned');
  });

  test('HR who covers does not ask for more time, while another of HR does', () => {
    const more = its.extending('2028-08-31');
    expect(inShort(running, { ...more, by: ben, roles: [{ role: 'HR' }] })).toBe('no: OwnCase');
    expect(inShort(running, { ...more, by: hr })).toBe('ExtensionRequested');
  });

  test('where nobody of SLT answers, the CEO is asked too, and decides', () => {
    const late = { ...its.ask(itself, 'EscalateTask', { task: 'decide-extension' }), at: '2027-09-01T09:00:00Z' };
    const escalated = playing(asked, late);
    expect(toDecide(escalated)?.to).toEqual([{ role: 'SLT' }, { role: 'CEO' }]);
    expect(inShort(escalated, { ...its.deciding(), by: ceo })).toBe('ExtensionApproved + AgreementWritten');
  });
});
