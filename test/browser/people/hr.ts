import type { LocalDate } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { clicked } from '../support/go.js';
import type { Place, Somebody } from '../support/somebody.js';

/** A post as HR names it: its title is its own, so that everybody finds it by it. */
export type Named = Readonly<{ title: string; school: string }>;
export type Seat = Readonly<{ name: string; chairs?: boolean; sifts?: boolean }>;
export type Asked = Readonly<{ text: string; kind: 'Essential' | 'Desirable'; shownIn: readonly string[] }>;

export const startsPost = async (hr: Somebody, { title, school }: Named): Promise<void> => {
  await hr.follows('What needs me');
  await hr.follows('Start a post');
  await hr.writes('Title of the post', title);
  await hr.picks('School', school);
  await hr.presses('Continue');
  await hr.sends('Request a post');
};

const writesCriterion = async (hr: Somebody, place: Place, { text, kind, shownIn }: Asked): Promise<void> => {
  await hr.writes('What is asked for', text, place);
  await hr.chooses(kind, place);
  // The application is ticked to begin with, as most criteria are shown there.
  if (!shownIn.includes('Application')) await place.getByLabel('Application').uncheck();
  for (const where of shownIn) await hr.chooses(where, place);
};

export const writesDescription = async (hr: Somebody, { title }: Named, criteria: readonly Asked[]): Promise<void> => {
  await hr.takesUp('Write the job description', title);
  await hr.presses('Write the job description');
  await hr.writes('What the person in this post does', 'Deputises for the Head and leads the quality of teaching.');
  await hr.presses('Continue');
  for (const [i, one] of criteria.entries()) {
    if (i > 0) await hr.presses('Add another criterion');
    await writesCriterion(hr, hr.part(`Criterion ${i + 1}`), one);
  }
  await hr.presses('Check the rules again');
  await hr.sends('Write the job description');
};

export const opensAdvert = async (hr: Somebody, { title }: Named, closes: string): Promise<void> => {
  await hr.takesUp('Open the advert', title);
  await hr.presses('Open the advert');
  await hr.writesDay('Closing date and time', closes);
  await hr.writes('Time', '12:00', hr.part('Closing date and time'));
  await hr.presses('Continue');
  await hr.sends('Open the advert');
};

const seats = async (hr: Somebody, place: Place, { name, chairs, sifts }: Seat): Promise<void> => {
  await hr.writes('Search by name', name, place);
  await clicked(place.getByRole('button', { name: 'Find', exact: true }));
  await hr.chooses(name, place);
  await hr.chooses(chairs ? 'Yes' : 'No', place.getByRole('group', { name: 'Chairs the panel' }));
  await hr.chooses(sifts ? 'Yes' : 'No', place.getByRole('group', { name: 'Sifts the applications' }));
};
export const setsUpPanel = async (hr: Somebody, { title }: Named, panel: readonly Seat[]): Promise<void> => {
  await hr.takesUp('Set up the panel', title);
  await hr.presses('Set up the panel');
  for (const [i, seat] of panel.entries()) await seats(hr, hr.part(`Member ${i + 1}`), seat);
  await hr.presses('Check the rules again');
  await hr.sends('Set up the panel');
};

export const confirmsShortlist = async (hr: Somebody, { title }: Named): Promise<void> => {
  await hr.takesUp('Confirm the shortlist', title);
  await hr.presses('Confirm the shortlist');
  await hr.sends('Confirm the shortlist');
};

export const arrangesInterview = async (
  hr: Somebody,
  { title }: Named,
  candidate: string,
  on: string,
): Promise<void> => {
  await hr.takesUp('Arrange an interview', title);
  await hr.sees(candidate);
  await hr.presses('Arrange the interview');
  await hr.writesDay('Date and time of the interview', on);
  await hr.writes('Time', '10:00', hr.part('Date and time of the interview'));
  await hr.writes('Place of the interview', 'Brindlewick, the library');
  await hr.sends('Arrange the interview');
};

export const makesOffer = async (hr: Somebody, { title }: Named): Promise<void> => {
  await hr.takesUp('Make the offer', title);
  await hr.presses('Make the offer');
  await hr.sends('Make the offer');
};

export const proposesDate = async (hr: Somebody, { title }: Named, startsOn: string): Promise<void> => {
  await hr.takesUp('Propose a start date', title);
  await hr.presses('Propose a start date');
  await hr.writesDay('Start date', startsOn);
  await hr.sends('Propose a start date');
};

/** Where HR sees that it is done: on the page of the case, which they look up among the cases. */
export const seesAppointed = async (
  hr: Somebody,
  { title }: Named,
  candidate: string,
  startsOn: LocalDate,
): Promise<void> => {
  await hr.follows('Cases');
  await hr.follows(new RegExp(`^${title}`));
  await hr.page.getByRole('heading', { name: 'Offers and appointments' }).waitFor();
  await hr.sees(`Appointed. ${candidate}, from ${dayText(startsOn)}.`);
};
