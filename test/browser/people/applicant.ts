import type { Somebody } from '../support/somebody.js';
import type { Named } from './hr.js';

export const applies = async (applicant: Somebody, { title, school }: Named): Promise<void> => {
  await applicant.follows('Posts open to me');
  await applicant.follows(`${title}, ${school}`);
  await applicant.presses('Apply for this post');
  await applicant.writes('Your statement', 'I have led a change in teaching across my school, and I am qualified.');
  await applicant.sends('Apply for this post');
};

/** Looks up how far their application has come. */
export const looksAtApplications = async (applicant: Somebody, { title }: Named, status: string): Promise<void> => {
  await applicant.follows('My applications');
  await applicant.page.getByRole('heading', { name: new RegExp(`^${title}`) }).waitFor();
  await applicant.sees(status);
};

/** From there, when and where their interview is. */
export const looksUpInterview = async (applicant: Somebody, { title }: Named, place: string): Promise<void> => {
  await applicant.follows(`See your application for ${title}`);
  await applicant.sees(place);
};

export const acceptsOffer = async (applicant: Somebody, { title }: Named): Promise<void> => {
  await applicant.takesUp('Answer your offer', title);
  await applicant.presses('Accept the offer');
  await applicant.presses('Accept the offer');
  await applicant.sees('You accepted the offer.');
};
