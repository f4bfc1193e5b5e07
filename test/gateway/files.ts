import { freshKey, type Gateway } from './gateway.js';
import { ask, type Answer } from './client.js';

export type File = Readonly<{ bytes: Buffer; name: string; says?: string }>;

/** One person’s way to send files to cases and to fetch them. */
export const sender = async (gateway: Gateway, staff: string) => {
  const authorization = `Bearer ${await gateway.token(staff)}`;
  return {
    attach: (id: string, about: string, { bytes, name, says = '' }: File, key = freshKey()): Promise<Answer> => {
      const body = new FormData();
      body.set('about', about);
      body.set('document', new Blob([new Uint8Array(bytes)], { type: says }), name);
      const headers = { authorization, 'idempotency-key': key };
      return ask(`${gateway.url}/cases/${id}/documents`, { method: 'POST', headers, body });
    },
    send: (id: string, init: RequestInit): Promise<Answer> =>
      ask(`${gateway.url}/cases/${id}/documents`, {
        ...init,
        method: 'POST',
        headers: { authorization, 'idempotency-key': freshKey(), ...(init.headers as Record<string, string>) },
      }),
    keep: ({ bytes, name, says = '' }: File): Promise<Answer> => {
      const body = new FormData();
      body.set('document', new Blob([new Uint8Array(bytes)], { type: says }), name);
      return ask(`${gateway.url}/contents`, { method: 'POST', headers: { authorization }, body });
    },
    kept: (hash: string) => fetch(`${gateway.url}/contents/${hash}`, { headers: { authorization } }),
    fetch: (id: string) => fetch(`${gateway.url}/documents/${id}`, { headers: { authorization } }),
    list: async (id: string) =>
      (await ask(`${gateway.url}/cases/${id}/documents`, { headers: { authorization } })).body,
  };
};
export type Sender = Awaited<ReturnType<typeof sender>>;
