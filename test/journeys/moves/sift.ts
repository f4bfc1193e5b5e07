import type { StaffId } from '#libs/kernel/index.js';
import { idOf, whoIs, type Who, type Post } from '../trust.js';
import { answers } from './act.js';
import { criteria } from './description.js';
import { applicationOf, caseOf } from './file.js';
import { ordinaryPanel, type Panel } from './panel.js';

const shown = criteria.flatMap(({ shownBy, kind }, i) =>
  (shownBy as readonly string[]).includes('form') ? [{ criterion: `c${i + 1}`, kind }] : [],
);
/** A mark for each criterion that the form shows: all met, or no essential one. */
export const marks = (met: boolean) =>
  shown.map(({ criterion, kind }) => ({ criterion, met: met || kind !== 'essential' }));

/** One sifter marks one application. */
export const siftedBy = async (post: Post, sifter: Who, applicant: Who, met: boolean): Promise<void> => {
  const application = await applicationOf(post, applicant);
  const reasons = met ? 'Shown with examples.' : 'Not shown in what was handed in.';
  const body = { application, marks: marks(met), reasons };
  await answers(post, sifter, `sift-${application}-${idOf(sifter)}`, 'SiftApplication', body);
};

/** Step 3: everybody who sifts marks every application, each without seeing the others' marks. */
export const sifted = async (
  post: Post,
  applicants: readonly Who[],
  { panel = ordinaryPanel, meets = () => true }: { panel?: Panel; meets?: (applicant: Who) => boolean } = {},
): Promise<void> => {
  post.teller.step('Each application is sifted, criterion by criterion, by two people apart from each other');
  for (const applicant of applicants)
    for (const { part, sifts } of panel) if (sifts) await siftedBy(post, part, applicant, meets(applicant));
};

/** Step 3: the shortlist gives the panel the names that were hidden, and each member declares again. */
const declaredAnew = async (post: Post): Promise<void> => {
  const { tasks } = await caseOf(post);
  for (const { key } of tasks.filter(({ key }) => key.startsWith('declare-interest-')))
    await answers(post, whoIs(key.slice('declare-interest-'.length) as StaffId), key, 'DeclareInterest', {
      conflict: 'none',
    });
};

/** Step 3: everyone who meets the essential criteria is interviewed. */
export const shortlisted = async (post: Post, applicants: readonly Who[]): Promise<void> => {
  const applications = await Promise.all(applicants.map((one) => applicationOf(post, one)));
  await answers(post, 'hr-officer', 'confirm-shortlist', 'ConfirmShortlist', { applications });
  await declaredAnew(post);
};
