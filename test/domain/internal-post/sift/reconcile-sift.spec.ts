import { describe, expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ben, dev, headOfAsh, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, keysAfter, others, taskIn, takes } from '../asking.js';
import * as h from '../histories.js';

const onDay = { at: h.siftingDay };
const key = `reconcile-${h.bensApplication}`;
const settle = (by: StaffId, met: boolean, criterion = 'c2', application = h.bensApplication) =>
  move(by, 'ReconcileSift', {
    application,
    marks: [{ criterion: criterion as never, met }],
    reasons: h.sealed('reasons'),
  });
const settled = (by: StaffId, met: boolean) => ({
  type: 'SiftReconciled' as const,
  data: {
    application: h.bensApplication,
    by,
    marks: [{ criterion: 'c2' as never, met }],
    reasons: h.sealed('reasons'),
  },
});
/** Dev, who sifts nothing, chairs. */
const chairedByDev = play(
  h.closed,
  onDay,
  move(hr, 'AddPanelMember', { staff: slt, chair: false, sifts: true }),
  move(hr, 'AddPanelMember', { staff: dev, chair: true, sifts: false }),
  ...h.declaring,
  h.sifting(slt, ben),
  h.sifting(headOfAsh, ben, h.metOne),
);

describe('A chair who did not sift', () => {
  test('records what the sifters settled on, and the result follows', () => {
    expect(taskIn(chairedByDev, key)).toMatchObject({ answers: ['ReconcileSift'], to: [{ staff: dev }] });
    expect(ask(chairedByDev, settle(dev, true), onDay)).toEqual(
      accept(settled(dev, true), { type: 'EssentialCriteriaMet', data: { application: h.bensApplication } }),
    );
    expect(ask(chairedByDev, settle(dev, false), onDay)).toEqual(
      accept(settled(dev, false), {
        type: 'EssentialCriteriaNotMet',
        data: { application: h.bensApplication, unmet: ['c2' as never] },
      }),
    );
  });

  test('is the only one who does', () => {
    for (const by of [slt, headOfAsh, hr])
      expect(given(...chairedByDev).when(settle(by, true).command, by)).toMatchObject({ refusal: 'NotAuthorised' });
  });
});

describe('A chair who sifted it too', () => {
  const putForward = play(h.disputed, onDay, settle(slt, true));

  test('puts forward what they settled on; nothing follows, and another of those who sifted is asked', () => {
    expect(ask(h.disputed, settle(slt, true), onDay)).toEqual(accept(settled(slt, true)));
    expect(taskIn(h.disputed, key)?.to).toEqual([{ staff: slt }]);
    expect(taskIn(putForward, key)?.to).toEqual([{ staff: headOfAsh }]);
    expect(fold(putForward)).toMatchObject({ applications: [{}, { status: 'submitted', settling: { by: slt } }] });
  });

  test('does not say it twice', () => {
    expect(ask(putForward, settle(slt, true), onDay)).toMatchObject({ refusal: 'NotAuthorised' });
  });

  test('has not settled it by a second word of their own, should the log ever hold one', () => {
    expect(fold([...putForward, settled(slt, true)])).toMatchObject({ applications: [{}, { settling: { by: slt } }] });
    expect(fold([...putForward, settled(slt, true)])).not.toHaveProperty('applications.1.reconciled');
  });

  test('has settled it once the other says the same', () => {
    expect(inShort(ask(putForward, settle(headOfAsh, true), onDay))).toBe('SiftReconciled + EssentialCriteriaMet');
    const done = play(putForward, onDay, settle(headOfAsh, true));
    expect(fold(done)).toMatchObject({
      applications: [{}, { status: 'meets', reconciled: [{ criterion: 'c2', met: true }] }],
    });
    expect(fold(done)).not.toHaveProperty('applications.1.settling');
  });

  test('is asked again when the other says something else', () => {
    const countered = play(putForward, onDay, settle(headOfAsh, false));
    expect(taskIn(countered, key)?.to).toEqual([{ staff: slt }]);
    expect(inShort(ask(countered, settle(slt, false), onDay))).toBe('SiftReconciled + EssentialCriteriaNotMet');
    expect(inShort(ask(countered, settle(slt, true), onDay))).toBe('SiftReconciled');
  });

  test('has put forward nothing when they leave the panel: the marks of a substitute are waited for', () => {
    const gone = play(
      putForward,
      onDay,
      move(hr, 'RecusePanelMember', { staff: slt, because: 'conflict', ...h.becauseOf }),
    );
    expect(keysAfter(gone)).not.toContain(key);
    expect(fold(gone)).toMatchObject({ applications: [{}, { status: 'submitted', sifts: [{ by: headOfAsh }] }] });
  });

  test('begins anew when a third one sifts', () => {
    const three = play(
      putForward,
      onDay,
      move(hr, 'AddPanelMember', { staff: dev, chair: false, sifts: true }),
      h.sifting(dev, ben, h.metOne),
    );
    expect(taskIn(three, key)?.to).toEqual([{ staff: slt }]);
    expect(fold(three)).not.toHaveProperty('applications.1.settling');
  });
});

test('a chair who is new declares their interests first', () => {
  const chairless = play(
    h.disputed,
    onDay,
    move(hr, 'RecusePanelMember', { staff: slt, because: 'unavailable', ...h.becauseOf }),
  );
  expect(taskIn(chairless, key)?.to ?? []).toEqual([]);
  const joined = play(
    chairless,
    onDay,
    move(hr, 'AddPanelMember', { staff: 'staff-ella' as StaffId, chair: true, sifts: false }),
  );
  expect(taskIn(joined, key)?.to ?? []).toEqual([]);
  const ready = play(joined, onDay, move('staff-ella' as StaffId, 'DeclareInterest', { conflict: 'none' }));
  expect(taskIn(ready, key)?.to).toEqual([{ staff: 'staff-ella' }]);
});

test('each disputed criterion is settled, and no other', () => {
  const none = move(slt, 'ReconcileSift', { application: h.bensApplication, marks: [], reasons: h.sealed('r') });
  expect(ask(h.disputed, none, onDay)).toEqual(refuse('MarksMissing', { criteria: ['c2'] }));
  expect(ask(h.disputed, settle(slt, true, 'c1'), onDay)).toEqual(refuse('UnknownCriterion', { criteria: ['c1'] }));
});

test('what is not disputed is not settled', () => {
  expect(ask(h.disputed, settle(slt, true, 'c2', h.adasApplication), onDay)).toEqual(
    refuse('NothingToReconcile', { application: h.adasApplication }),
  );
  expect(ask(h.siftedByOne, settle(slt, true), onDay)).toMatchObject({ refusal: 'NothingToReconcile' });
  expect(ask(h.disputed, settle(slt, true, 'c2', 'application-x' as never), onDay)).toEqual(
    refuse('UnknownApplication', { application: 'application-x' }),
  );
});

test('while one is disputed nobody confirms a shortlist', () => {
  expect(ask(h.disputed, h.shortlisting(ada), onDay)).toEqual(
    refuse('MatrixIncomplete', { applications: [h.bensApplication] }),
  );
});

test.each(others('Sifting'))('a post that is %s settles no sift', (status) => {
  expect(ask(h.historyOf[status], settle(slt, true))).toEqual(refuse('NotSifting', { status }));
});

test('it needs its reasons', () => {
  const data = { application: h.bensApplication, marks: [{ criterion: 'c2', met: true }] };
  expect(takes('ReconcileSift', { ...data, reasons: 'He led phonics.' })).toBe(true);
  expect(takes('ReconcileSift', data)).toBe(false);
});
