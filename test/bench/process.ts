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
const closesAt = JSON.stringify({ closesAt: new Date(Date.now() + 60 * 86_400_000).toISOString() });

export const startPost = async (client: Client, { hr }: Tokens): Promise<string> =>
  accepted(await client.post('/internal-posts', hr, randomUUID(), request)).case;

/** Two of the three human completions: SLT approves, HR opens the advert. */
export const toAdvert = async (client: Client, { hr, slt }: Tokens, id: string): Promise<void> => {
  accepted(await client.post(`/internal-posts/${id}/approve-request`, slt, randomUUID(), '{}', 1));
  accepted(await client.post(`/internal-posts/${id}/open-advert`, hr, randomUUID(), closesAt, 2));
};

/** One process with three human completions, from its start to its end: approved by SLT, advertised and called off by HR. */
export const wholeProcess = async (client: Client, tokens: Tokens): Promise<string> => {
  const id = await startPost(client, tokens);
  await toAdvert(client, tokens, id);
  accepted(await client.post(`/internal-posts/${id}/cancel-post`, tokens.hr, randomUUID(), cancel));
  return id;
};
