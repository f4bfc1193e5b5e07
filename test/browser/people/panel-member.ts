import type { Somebody } from '../support/somebody.js';
import type { Named } from './hr.js';

export const declaresNoInterest = async (member: Somebody, { title }: Named): Promise<void> => {
  await member.takesUp('Declare your interests', title);
  await member.presses('Declare your interests');
  await member.chooses('No, I have no interest in any of them');
  await member.sends('Declare your interests');
};

export const siftsApplication = async (
  member: Somebody,
  { title }: Named,
  criteria: readonly string[],
): Promise<void> => {
  await member.takesUp('Sift an application', title);
  await member.presses('Sift the application');
  for (const criterion of criteria) await member.chooses('Met', member.part(new RegExp(`^${criterion}`)));
  await member.writes('What are your reasons?', 'Shown with examples.');
  await member.sends('Sift the application');
};

export const scoresInterview = async (
  member: Somebody,
  { title }: Named,
  criteria: readonly string[],
): Promise<void> => {
  await member.takesUp('Score an interview', title);
  await member.presses('Score the interview');
  for (const criterion of criteria) await member.picks(criterion, '4');
  await member.writes('Feedback', 'Clear about what changes for children.');
  await member.sends('Score the interview');
};

export const putsInOrder = async (chair: Somebody, { title }: Named): Promise<void> => {
  await chair.takesUp('Put the candidates in order', title);
  await chair.presses('Put the candidates in order');
  await chair.presses('Continue');
  await chair.writes('Why is this the order?', 'By what the interviews showed.');
  await chair.sends('Put the candidates in order');
};

export const agreesToOrder = async (member: Somebody, { title }: Named): Promise<void> => {
  await member.takesUp('Agree the order of the candidates', title);
  await member.presses('Agree to the order');
  await member.presses('Agree to the order');
  await member.sees('You agreed to the order of the candidates.');
};
