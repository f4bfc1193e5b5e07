import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { pageHeaders } from './page.js';
import { peoplePage } from './people-page.js';
import type { PeopleToPick } from './people-to-pick.js';

const formOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 4096) throw new Error('The form is too long.');
  }
  return new URLSearchParams(text);
};

/** Asks who somebody is, and sends them back to the client as that person. */
export const interactions =
  (provider: Provider, people: PeopleToPick) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { uid, prompt } = await provider.interactionDetails(request, response);
    if (prompt.name !== 'login')
      return provider.interactionFinished(request, response, {
        error: 'access_denied',
        error_description: 'A person can not be given the scopes of a service.',
      });
    if (request.method === 'POST') {
      const staff = (await formOf(request)).get('staff') ?? '';
      if (people.isOne(staff)) return provider.interactionFinished(request, response, { login: { accountId: staff } });
    }
    const search = new URL(request.url ?? '/', 'http://issuer').searchParams.get('q') ?? '';
    response
      .writeHead(request.method === 'POST' ? 400 : 200, pageHeaders)
      .end(peoplePage(uid, await people.matching(search), search));
  };
