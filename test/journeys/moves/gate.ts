import { accepted, same } from '../tell.js';
import type { Post, Trust } from '../trust.js';
import { answers } from './act.js';

export const asked = { title: 'Deputy Head', school: 'school-brindlewick' };

/** The gate: HR asks for a post to be filled from inside the trust. */
export const requested = async (trust: Trust, post: object = {}): Promise<Post> => {
  trust.teller.step('HR asks for a Deputy Head at Brindlewick to be found inside the trust');
  const hr = await trust.as('hr-officer');
  const { case: id } = accepted(
    trust.teller,
    'hr-officer: RequestPost',
    await hr.post('/internal-posts', { ...asked, ...post }),
  );
  return { ...trust, id };
};

/** The gate: SLT records why the post lends itself to a development opportunity. */
export const identified = async (post: Post): Promise<void> => {
  await answers(post, 'slt-1', 'identify-post', 'IdentifyPost', {
    because: 'A deputy’s year at Brindlewick would prepare somebody for a headship.',
    evidence: 'The trust’s succession plan names four deputies ready for a larger school.',
  });
};

/** The CEO reviews whether the post has to be recruited from outside too. */
export const reviewed = async (
  post: Post,
  finding: 'fill-internally' | 'recruit-externally-too' = 'fill-internally',
): Promise<void> => {
  await answers(post, 'ceo', 'review-external-recruitment', 'RecordExternalReview', {
    finding,
    note: finding === 'fill-internally' ? 'Internal development comes first this year.' : 'Nobody inside is ready yet.',
  });
};

/** HR asks for a post with a reason of its own, so that it starts without SLT. */
export const startedByHr = (trust: Trust, post: object = {}): Promise<Post> =>
  requested(trust, { ...post, reason: 'Cover is needed from the first day of term.' });

/** The gate again, with a double click on the button: one post comes of it. */
export const requestedTwice = async (trust: Trust): Promise<Post> => {
  trust.teller.step('HR asks for a Deputy Head at Brindlewick to be found inside the trust, with a double click');
  const hr = await trust.as('hr-officer');
  const key = `demo-${Date.now()}`;
  const first = accepted(trust.teller, 'hr-officer: RequestPost', await hr.post('/internal-posts', asked, { key }));
  const again = accepted(trust.teller, 'the second click', await hr.post('/internal-posts', asked, { key }));
  same('the case of a double click', [again.case, again.repeated], [first.case, true]);
  return { ...trust, id: first.case };
};
