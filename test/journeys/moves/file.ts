import type { Begun } from '#libs/domain/internal-post/state.js';
import { same } from '../tell.js';
import { idOf, type Who, type Post } from '../trust.js';

export type CaseSeen = Readonly<{
  status: string;
  version: number;
  tasks: readonly { key: string; forMe: boolean }[];
  state: Pick<Begun, 'applications' | 'earlier' | 'vacancies' | 'specifications' | 'step' | 'reserve'>;
}>;

/** The case as HR sees it. */
export const caseOf = async (post: Post, part: Who = 'hr-officer'): Promise<CaseSeen> => {
  const { status, body } = await (await post.as(part)).get(`/cases/${post.id}`);
  if (status !== 200) throw new Error(`${part} asked for the case: ${status} ${JSON.stringify(body)}`);
  return body as unknown as CaseSeen;
};

/** The id of somebody's application that counts. Throws when there is none. */
export const applicationOf = async (post: Post, part: Who): Promise<string> => {
  const { applications } = (await caseOf(post)).state;
  const found = applications.find(({ applicant, status }) => applicant === idOf(part) && status !== 'withdrawn');
  if (!found) throw new Error(`${part} has no application in ${post.id}.`);
  return found.id;
};

/** Throws unless the post stands there, and says which tasks are open. */
export const standsAt = async (post: Post, status: string): Promise<void> => {
  const seen = await caseOf(post);
  same('the status of the post', seen.status, status);
  const open = seen.tasks.map(({ key }) => key).join(', ');
  post.teller.say(`The post is ${status}; open tasks: ${open || 'none'}`);
};
