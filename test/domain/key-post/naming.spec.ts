import { expect, test } from '@jest/globals';
import { standing } from '#libs/domain/key-post/state.js';
import { keyPostOf } from '#libs/domain/key-post/words.js';
import type { PostId } from '#libs/kernel/index.js';
import { ada, birch, ceo, headOfAsh, hr, hrTwo, slt } from '../../support/people.js';
import * as its from './trust.js';
import { decided, inKeyPost, inShort, keyPostIn, played, nothing } from './world.js';

const { headAsh, headBirch, posts } = its;
const naming = (post: PostId) => ({ type: 'NameKeyPost', data: { post } }) as const;

test('HR names a post of the ledger, and its title and school are kept as they are then', () => {
  expect(decided(posts, headBirch, naming(headBirch), hr)).toEqual({
    ok: true,
    events: [{ type: 'KeyPostNamed', data: { post: headBirch, title: 'Headteacher', school: birch, by: hr } }],
  });
});

test('each post has one stream, which has the uuid of the post', () => {
  expect(keyPostOf(headAsh)).toBe('key-post-00000000-0000-4000-8000-000000000001');
  expect(decided(posts, headAsh, naming(headBirch), hr)).toMatchObject({
    refusal: 'NotItsStream',
    facts: { stream: keyPostOf(headBirch) },
  });
});

test('nobody else names one: not SLT, not the CEO, not the Head whose post it is, not HR of a school', () => {
  for (const by of [slt, ceo, headOfAsh, ada])
    expect(inShort(decided(posts, headAsh, naming(headAsh), by))).toBe('no: NotAuthorised');
  const roles = [{ role: 'HR', school: birch }] as const;
  expect(inShort(decided(posts, headAsh, naming(headAsh), hrTwo, { roles }))).toBe('no: NotAuthorised');
  expect(inShort(decided(posts, headBirch, naming(headBirch), hrTwo, { roles }))).toBe('no: NotAuthorised');
  const end = { type: 'EndKeyPost', data: {} } as const;
  expect(inShort(decided(its.named(posts, headAsh), headAsh, end, hrTwo, { roles }))).toBe('no: NotAuthorised');
});

test('a post that the ledger does not know, or that is deleted, is none', () => {
  expect(inShort(decided(nothing, headAsh, naming(headAsh), hr))).toBe('no: NoSuchPost');
  const gone = its.vacant(nothing, headAsh, 'Headteacher', { deletedFrom: '2027-09-01' });
  expect(decided(gone, headAsh, naming(headAsh), hr)).toMatchObject({ refusal: 'PostIsDeleted', facts: { from: '2027-09-01' } }); // prettier-ignore
});

test('one that has ended counts no more, and when it is named again it begins with nobody; its scenarios are kept', () => {
  const scenario = { type: 'SaveScenario', data: { leaver: headOfAsh, lastDay: its.day('2027-03-31') } } as const;
  const before = played(its.planned, headAsh, scenario);
  const ended = played(before, headAsh, { type: 'EndKeyPost', data: {} }, hr);
  expect(keyPostIn(ended, headAsh)).toMatchObject({ status: 'Ended', nominations: [{ nominee: { by: 'post' } }] });
  expect(standing(keyPostIn(ended, headAsh))).toEqual([]);
  const again = inKeyPost(ended, headAsh, its.naming(headAsh));
  expect(keyPostIn(again, headAsh)).toMatchObject({ status: 'Named', nominations: [], turnovers: [] });
  expect(keyPostIn(again, headAsh)).toHaveProperty('scenarios', [expect.objectContaining({ scenario: 'fresh-1' })]);
});
