import type { Ask } from '../../ask.js';

/** What a task of a post asks for, and which of several things of the post it is about. */
export type PostAsk = Ask & Readonly<{ about?: 'application' | 'vacancy' }>;
export const askingAbout = (about: NonNullable<PostAsk['about']>, ask: string, why: string): PostAsk => ({
  ask,
  why,
  about,
});
