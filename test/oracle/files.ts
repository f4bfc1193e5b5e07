import { pdf } from '../documents/samples.js';
import { freshKey, type Gateway } from '../gateway/gateway.js';

/** Somebody attaches a file by the API; a name that tells of which case it is and whose. Answers the document. */
export const fileFor = async (
  gateway: Gateway,
  stream: string,
  staff: string,
  about: string,
  name: string,
): Promise<string> => {
  const body = new FormData();
  body.set('about', about);
  body.set('document', new Blob([new Uint8Array(pdf())]), `${name}.pdf`);
  const answer = await fetch(`${gateway.url}/cases/${stream}/documents`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await gateway.token(staff)}`, 'idempotency-key': freshKey() },
    body,
  });
  if (!answer.ok) throw new Error(`${name} was not attached: ${await answer.text()}`);
  return ((await answer.json()) as { document: string }).document;
};
