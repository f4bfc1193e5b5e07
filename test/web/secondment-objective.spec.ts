import { describe, expect, test } from '@jest/globals';
import { objectivePart, reviewsParts } from '../../apps/gateway/web/processes/secondment/objective-parts.js';
import { nextReviewIn, objectiveOf, reviewsOf } from '../../apps/gateway/web/processes/secondment/objective.js';
import { headOfAsh, headOfBirch } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { itself, playing, type World } from '../domain/secondment/world.js';
import { drawn, inLines, toldOf } from './secondment-told.js';

const may = '2027-05-03T08:00:00Z';
const opened = playing(its.withObjective, its.ask(itself, 'OpenReview', {}, may));
const reviewing = (as: 'home' | 'host', goesWell: boolean) =>
  its.ask(as === 'home' ? headOfAsh : headOfBirch, 'RecordReview', { review: 1, as, goesWell, note: its.sealed('note') }, may); // prettier-ignore
const half = playing(opened, reviewing('home', true));
const both = playing(half, reviewing('host', false));

const objectiveIn = (world: World) => inLines(objectivePart(drawn(world))).join('\n');
const reviewsIn = (world: World) => reviewsParts(drawn(world)).flatMap(inLines).join('\n');

describe('The objective of a secondment', () => {
  test.each<readonly [string, World, string]>([
    ['before it begins', its.agreed, 'When the secondment begins it is worked out whether an objective is required'],
    ['while it is to be set', its.running, 'Head of <school-birch> is asked to set it.'],
    ['while it is to be acknowledged', playing(its.running, its.settingObjective()), 'The secondee is asked to say'],
    ['while the secondee is away', its.withObjective, 'What came of it is recorded with the return.'],
    ['once its outcome is recorded', its.completed, 'no longer keeps the secondment open'],
  ])('says what happens next %s', (_, world, next) => {
    expect(objectiveIn(world)).toContain(next);
  });

  test('says that none is required, and why, where the clause binds nobody', () => {
    const without = playing(its.trust, its.requesting({ onLdp: false }), its.releasing, its.writing(), ...its.signingAll(), its.beginning); // prettier-ignore
    expect(objectiveIn(without)).toMatch(/None is required|the trust’s own rules ask for one/);
  });

  test('says why there is one, what it is, who set it, and that it was acknowledged', () => {
    const words = objectiveIn(its.withObjective);
    expect(words).toContain('so document 002 asks for one');
    expect(words).toContain('Objective: words of aim');
    expect(words).toContain('Set: <staff-head-birch>, 1 February 2027');
    expect(words).toContain('Acknowledged: <staff-ada>, 1 February 2027');
  });

  test('is not acknowledged before the secondee says so', () => {
    const set = playing(its.running, its.settingObjective());
    expect(objectiveOf(toldOf(set)).acknowledged).toBeUndefined();
    expect(objectiveIn(set)).toContain('Acknowledged: Not yet');
  });

  test('ends with what came of it', () => {
    expect(objectiveIn(its.completed)).toContain('What came of it: Met');
    expect(objectiveIn(its.completed)).toContain('Note on it: words of note');
  });

  test('keeps its words from who may not read them, and says so of one that was erased', () => {
    const bare = drawn(its.withObjective, 'staff-hr', { texts: new Map() });
    expect(inLines(objectivePart(bare))).toContain('Objective: This text has been erased.');
    const withheld = toldOf(its.withObjective).map((one) =>
      one.type === 'ObjectiveSet' ? { ...one, data: { ...one.data, objective: { withheld: true } as never } } : one,
    );
    expect(inLines(objectivePart(drawn(withheld)))).toContain('Objective: Written down, and not for you to read.');
  });
});

describe('The reviews of a secondment', () => {
  test('have come up not yet, and say when the next one will', () => {
    expect(reviewsIn(its.running)).toMatch(/^No review has come up yet. The next review is due on \d+ \w+ 2027/);
    expect(reviewsIn(its.released)).toContain('Reviews begin with the secondment');
  });

  test('ask both sides, and say who is still asked', () => {
    expect(reviewsIn(opened)).toContain(
      'Head of <school-ash> and Head of <school-birch> still have to record a review',
    );
    expect(reviewsIn(half)).toContain('Head of <school-birch> still has to record a review');
    expect(reviewsIn(half)).toContain('| The host | Head of <school-birch> is asked for it | Not recorded yet');
  });

  test('say what each side recorded, in its order', () => {
    expect(reviewsOf(toldOf(both))[0]?.recorded.map(({ side, goesWell }) => [side, goesWell])).toEqual([
      ['home', true],
      ['host', false],
    ]);
    expect(reviewsIn(both)).toContain('| The home school | <staff-head-ash>, 3 May 2027, 09:00 (BST) | It goes well | words of note'); // prettier-ignore
    expect(reviewsIn(both)).toContain('It does not go well');
  });

  test('come round again', () => {
    expect(nextReviewIn(toldOf(its.agreed))).toBeUndefined();
    expect(nextReviewIn(toldOf(opened))! > nextReviewIn(toldOf(its.running))!).toBe(true);
  });

  test('end with the secondment', () => {
    expect(reviewsIn(its.completed)).toContain('There are no further reviews.');
  });
});
