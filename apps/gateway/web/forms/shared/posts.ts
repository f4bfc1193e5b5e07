import type { School } from '#libs/directory/index.js';
import type { PostId, SchoolId } from '#libs/kernel/index.js';
import type { Question } from '../types.js';

/** A post of the establishment, as a form offers it. */
export type PostOffered = Readonly<{ post: PostId; title: string; school: SchoolId }>;
type Choosing = Readonly<{ posts: readonly PostOffered[]; schools: readonly School[] }>;
type More = Readonly<{ hint?: string; optional?: true }>;

/** A question for one of the posts, chosen by its title and school. */
export const postQuestion = (name: string, label: string, { posts, schools }: Choosing, more: More = {}): Question => ({
  kind: 'one-of',
  name,
  label,
  ...more,
  options: posts.map(({ post, title, school }) => ({
    value: post,
    text: [title, schools.find(({ id }) => id === school)?.name].filter(Boolean).join(', '),
  })),
});
