import type { Party } from '#libs/domain/internal-post/events.js';
import type { Post, Who } from '../trust.js';
import { dayIn, whoIs } from '../trust.js';
import { answers, gives } from './act.js';
import { caseOf } from './file.js';

export const vacancyOf = async (post: Post, number: number) => {
  const found = (await caseOf(post)).state.vacancies.find((one) => one.number === number);
  if (!found) throw new Error(`${post.id} has no vacancy ${number}.`);
  return found;
};

/** Step 4: HR offers the post to the candidate whose turn it is. Answers the offer's number. */
export const offered = async (post: Post, vacancy = 1): Promise<number> => {
  await answers(post, 'hr-officer', `make-offer-${vacancy}`, 'MakeOffer', { vacancy });
  return (await vacancyOf(post, vacancy)).offers;
};

/** Step 4: the candidate accepts. */
export const accepts = async (post: Post, candidate: Who, offer: number, vacancy = 1): Promise<void> => {
  await answers(post, candidate, `answer-offer-${vacancy}`, 'AcceptOffer', { vacancy, offer });
};

type Signer = Readonly<{ side: string; part: Who }>;
const signersOf = (parties: readonly Party[]): readonly Signer[] =>
  parties.map(({ side, to }) => {
    if ('staff' in to) return { side, part: whoIs(to.staff) };
    const heads = `head-${String(to.school).replace('school-', '')}` as Who;
    return { side, part: to.role === 'Head' ? heads : 'ceo' };
  });
/** Who has to sign the date, by side: the Heads of both schools and the candidate. */
export const sidesOf = async (post: Post, vacancy = 1): Promise<readonly Signer[]> => {
  const now = await vacancyOf(post, vacancy);
  if (now.status !== 'AgreeingDate') throw new Error(`Vacancy ${vacancy} is ${now.status}, not AgreeingDate.`);
  return signersOf(now.parties);
};

/** The sides sign one version of the date. */
export const signs = async (post: Post, side: string, part: Who, proposal: number, vacancy = 1): Promise<void> => {
  const task = `agree-start-date-${vacancy}-${side}`;
  await answers(post, part, task, 'AgreeStartDate', { vacancy, proposal, as: side });
};

/** Step 4: HR proposes a date, and every side signs it. Answers the date. */
export const dated = async (post: Post, vacancy = 1): Promise<string> => {
  const startsOn = await dayIn(post, 40);
  const sides = await sidesOf(post, vacancy);
  await answers(post, 'hr-officer', `propose-start-date-${vacancy}`, 'ProposeStartDate', {
    vacancy,
    startsOn,
    as: 'HR',
  });
  for (const { side, part } of sides) await signs(post, side, part, 1, vacancy);
  return startsOn;
};

/** Afterwards HR asks for another date, and every side agrees to it. */
export const amended = async (post: Post, change: Readonly<{ startsOn: string; reason: string }>, vacancy = 1) => {
  const before = await vacancyOf(post, vacancy);
  if (!('appointment' in before)) throw new Error(`Nobody is appointed to vacancy ${vacancy}: it is ${before.status}.`);
  const { revision } = before.appointment;
  await gives(post, 'hr-officer', 'AmendAppointment', { vacancy, revision, ...change });
  const { amendment } = (await vacancyOf(post, vacancy)) as Extract<typeof before, { status: 'Appointed' }>;
  if (!amendment) throw new Error(`No other date is open for vacancy ${vacancy}.`);
  for (const { side, part } of signersOf(amendment.parties)) {
    const body = { vacancy, amendment: amendment.number, as: side };
    await answers(post, part, `agree-amendment-${vacancy}-${side}`, 'AgreeAmendment', body);
  }
};

/** Step 4, where nothing goes wrong: offered, accepted, and the date agreed with both Heads. Answers the date. */
export const appointedTo = async (post: Post, candidate: Who, vacancy = 1): Promise<string> => {
  post.teller.step(`4. ${candidate} is offered the post, accepts, and the start date is agreed with both Heads`);
  await accepts(post, candidate, await offered(post, vacancy), vacancy);
  return dated(post, vacancy);
};
