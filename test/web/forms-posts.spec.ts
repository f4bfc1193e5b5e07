import { describe, expect, test } from '@jest/globals';
import { instant, type Holding, type LocalDate, type PostId, type StaffId } from '#libs/kernel/index.js';
import { readAll } from '../../apps/gateway/web/forms/questions.js';
import { postQuestion } from '../../apps/gateway/web/forms/shared/posts.js';
import type { PostOffered } from '../../apps/gateway/web/forms/types.js';
import { contextOf, monday } from '../support/given.js';
import { ada, ash, birch, ella, hr, smallTrust } from '../support/people.js';
import { nameOf } from './drawn-form.js';

const since = '2020-01-01' as LocalDate;
const post = (n: number, title: string, school = ash): PostOffered => ({ post: `post-${n}` as PostId, title, school, from: since }); // prettier-ignore
const maths = post(1, 'Head of Maths');
const holding = (staff: StaffId, present = true) =>
  ({ post: maths.post, staff, from: since, present, pattern: [1, 1, 1, 1, 1] }) as unknown as Holding;

const asker = (holdings: readonly Holding[] = [], staff: StaffId = hr) => {
  const { people, roles } = contextOf(staff, { at: monday });
  const at = instant(monday);
  return {
    schools: smallTrust.schools(),
    people: { ...people, holdingsIn: (one: PostId) => (one === maths.post ? holdings : []) },
    caller: { kind: 'person', id: staff, roles, at } as const,
    at,
    nameOf,
  };
};
const texts = (posts: readonly PostOffered[], who = asker()) =>
  postQuestion('homePost', 'Home post', posts, who).options.map(({ text }) => text);

describe('A post in a form', () => {
  test('is chosen by its title, its school and who is there today', () => {
    expect(texts([maths], asker([holding(ada), holding(ella, false)]))).toEqual(['Head of Maths, Ash: Ada Miller']);
  });
  test('says so where nobody is there', () => {
    expect(texts([maths], asker([holding(ada, false)]))).toEqual(['Head of Maths, Ash: nobody today']);
  });
  test('names nobody to whom that is not to be known', () => {
    expect(texts([maths], asker([holding(ada)], ella))).toEqual(['Head of Maths, Ash']);
  });
  test('is told apart from another of the same title', () => {
    const two = [post(2, 'Teacher', birch), maths, post(3, 'Teacher', birch)];
    expect(texts(two, asker([], ella))).toEqual(['Teacher, Birch (1 of 2)', 'Head of Maths, Ash', 'Teacher, Birch (2 of 2)']); // prettier-ignore
  });
  test('is said to go where it is deleted', () => {
    const going = { ...maths, last: '2027-08-31' as LocalDate };
    expect(texts([going])).toEqual(['Head of Maths, Ash: nobody today (until 31 August 2027)']);
  });
  test('is none but those that are offered', () => {
    expect(
      readAll([postQuestion('homePost', 'Home post', [maths], asker())], { homePost: 'post-2' }).wrong,
    ).toHaveLength(1);
  });
});
