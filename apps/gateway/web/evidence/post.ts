import type { Specification } from '#libs/domain/internal-post/events.js';
import type { File } from '#libs/domain/internal-post/state.js';
import type { SchoolId, StaffId } from '#libs/kernel/index.js';
import { capital, counted, criterionKinds, listed, reviewFindings, school, shownBy } from '#libs/words/index.js';
import { who, type Reader } from './who.js';

type Post = Readonly<{
  post: Readonly<{ title: string; school: SchoolId; posts: number; requestedBy?: StaffId }>;
  review?: File['review'];
}>;
/** What the CEO's review of external recruitment came to. */
export const reviewText = (review: File['review']): string => {
  if (review === 'asked') return 'The CEO has not recorded the review yet';
  return review === 'bypassed' ? 'Not waited for' : `Found that ${reviewFindings[review]}`;
};

/** What was asked for: where, how many, by whom. */
export const postView = ({ post, review }: Post, reader: Reader) => [
  { label: 'Post', text: post.title },
  { label: 'School', text: school(reader.names, post.school) },
  { label: 'Number of posts', text: counted(post.posts, 'post') },
  ...(post.requestedBy ? [{ label: 'Requested by', text: who(reader, post.requestedBy) }] : []),
  ...(review ? [{ label: 'Review of external recruitment', text: reviewText(review) }] : []),
];

/** A version of the job description with its criteria. */
export const specificationView = ({ version, jobDescription, criteria }: Specification) => ({
  version,
  jobDescription,
  criteria: criteria.map(({ text, kind, shownBy: by }) => ({
    text,
    kind: criterionKinds[kind],
    shown: capital(listed(by.map((one) => shownBy[one]))),
  })),
});
