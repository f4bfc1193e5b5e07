import type { Post } from '../trust.js';
import { answers } from './act.js';
import { caseOf } from './file.js';

export const criteria = [
  { text: 'Has led a change in teaching across a school', kind: 'essential', shownBy: ['form'] },
  { text: 'Qualified teacher status', kind: 'essential', shownBy: ['form'] },
  { text: 'Leads staff through a difficult conversation', kind: 'essential', shownBy: ['interview'] },
  { text: 'Has worked in more than one phase', kind: 'desirable', shownBy: ['form', 'interview'] },
] as const;

/** Step 1: HR writes the job description and person specification; SLT approves the version that it has read. */
export const described = async (post: Post): Promise<void> => {
  post.teller.step('Step 1: a job description and person specification are written, and SLT approves them');
  const jobDescription = 'Deputises for the Head and leads the quality of teaching.';
  await answers(post, 'hr-officer', 'write-job-description', 'WriteJobDescription', { jobDescription, criteria });
  const { specifications } = (await caseOf(post)).state;
  const { version } = specifications.at(-1)!;
  await answers(post, 'slt-1', 'approve-job-description', 'ApproveJobDescription', { version });
};
