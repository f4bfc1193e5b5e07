import type { Urls } from './api.js';
import type { Teller } from './tell.js';

/** A whole process, driven over HTTP as different people. Rejects when any part of it is not as it should be. */
export interface Journey {
  readonly name: string;
  readonly about: string;
  run(urls: Urls, teller: Teller): Promise<void>;
}
