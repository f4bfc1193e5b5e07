import type { Somebody } from '../support/somebody.js';
import type { Named } from './hr.js';

/** Signs the start date; the candidate does it as the Heads do. */
export const signsDate = async (head: Somebody, { title }: Named): Promise<void> => {
  await head.takesUp('Agree the start date', title);
  await head.presses('Agree to the start date');
  await head.presses('Agree to the start date');
  await head.sees('You agreed to the start date.');
};
