import type { Urls } from './api.js';
import type { Teller } from './tell.js';
import { trustAt, type Trust } from './trust.js';

/** A whole process, driven over HTTP as different people. Rejects when any part of it is not as it should be. */
export interface Journey {
  readonly name: string;
  readonly about: string;
  run(urls: Urls, teller: Teller): Promise<void>;
  /** The same through people of another kind, such as people in a browser. */
  through(trust: Trust): Promise<void>;
}

/** A journey through the demo trust, in the policy's own words. */
export const journey = (name: string, about: string, go: (trust: Trust) => Promise<void>): Journey => ({
  name,
  about,
  run: (urls, teller) => go(trustAt(urls, teller)),
  through: go,
});
