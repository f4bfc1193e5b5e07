import { randomUUID } from 'node:crypto';
import { demoPeople } from '#libs/directory/demo/people.js';
import { signIn } from '#libs/http/sign-in.js';
import type { Client } from './client.js';

export type Tokens = Readonly<{ hr: string; slt: string }>;
export const tokensFrom = async (issuer: string): Promise<Tokens> => {
  const bearer = async (part: string) =>
    `Bearer ${await signIn(issuer, demoPeople.find((one) => one.demo === part)!.staff)}`;
  return { hr: await bearer('hr-officer'), slt: await bearer('slt-1') };
};

const accepted = ({ status, text }: { status: number; text: string }) => {
  if (status >= 300) throw new Error(`${status} ${text}`);
  return JSON.parse(text) as { case: string; version: number };
};
const request = JSON.stringify({ title: 'Deputy Head', school: 'school-brindlewick' });
const cancel = JSON.stringify({ reason: 'The school has found cover.' });
const identify = JSON.stringify({
  because: 'A year as deputy prepares somebody for a headship.',
  evidence: 'The succession plan names the post.',
});
const describe = JSON.stringify({
  jobDescription: 'Deputises for the Head and leads the quality of teaching.',
  criteria: [
    { text: 'Has led a change in teaching', kind: 'essential', shownBy: ['form'] },
    { text: 'Leads staff through change', kind: 'essential', shownBy: ['interview'] },
  ],
});

export const startPost = async (client: Client, { hr }: Tokens): Promise<string> =>
  accepted(await client.post('/internal-posts', hr, randomUUID(), request)).case;

/** Two of the three human completions: SLT says why the post is a development opportunity, HR writes the job description. */
export const toDescription = async (client: Client, { hr, slt }: Tokens, id: string): Promise<void> => {
  accepted(await client.post(`/internal-posts/${id}/identify-post`, slt, randomUUID(), identify, 1));
  accepted(await client.post(`/internal-posts/${id}/write-job-description`, hr, randomUUID(), describe));
};

/** One process with three human completions, from its start to its end: identified by SLT, described and called off by HR. */
export const wholeProcess = async (client: Client, tokens: Tokens): Promise<string> => {
  const id = await startPost(client, tokens);
  await toDescription(client, tokens, id);
  accepted(await client.post(`/internal-posts/${id}/cancel-post`, tokens.hr, randomUUID(), cancel));
  return id;
};
