import type { Somebody } from '../support/somebody.js';
import type { Named } from './hr.js';

const identifies = 'Identify the post as a development opportunity';
export const identifiesPost = async (slt: Somebody, { title }: Named): Promise<void> => {
  await slt.takesUp('Answer the request', title);
  await slt.presses(identifies);
  await slt.writes(
    'Why does this post lend itself to a development opportunity?',
    'A year in it prepares for a headship.',
  );
  await slt.presses('Continue');
  await slt.writes('What is the evidence?', 'The succession plan names four people who are ready for it.');
  await slt.sends(identifies);
};

export const approvesDescription = async (slt: Somebody, { title }: Named): Promise<void> => {
  await slt.takesUp('Approve the job description', title);
  await slt.presses('Approve the job description');
  await slt.presses('Approve the job description');
  await slt.sees('You approved the job description.');
};
