import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problem, problemKinds } from '#libs/http/problem-kinds.js';
import { firstOf, problemWords } from '../../apps/gateway/web/problem-words.js';
import type { PageRequest } from '../../apps/gateway/web/page-request.js';
import { hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { browser, signedIn } from './browser.js';
import { read } from './case-reader.js';

describe('A problem on a page', () => {
  test.each(Object.keys(problemKinds))('%s speaks of nothing that only programs know', (name) => {
    const { title, detail } = problemWords(problem(name));
    expect(`${title}. ${detail}`).not.toMatch(
      /Authorization|Bearer|cursor|header|Idempotency|Retry-After|JSON|openapi|token/i,
    );
  });
  test('keeps what was said for this very case, and its status', () => {
    const refused = problem('NotAllowed', { detail: 'Ask IT of the trust.' });
    expect(problemWords(refused)).toMatchObject({ status: 403, detail: 'Ask IT of the trust.', title: refused.title });
  });
  test.each([
    ['/cases?cursor=zzz', '/cases'],
    ['/cases?q=head&cursor=zzz&state=open', '/cases?q=head&state=open'],
  ])('of an old link %s leads to the first page with the same filter', (address, first) => {
    expect(firstOf(problem('InvalidCursor'), { page: { address } } as PageRequest)).toBe(first);
    expect(firstOf(problem('NotFound'), { page: { address } } as PageRequest)).toBeUndefined();
  });
});

describe('In a browser', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway('web-problem-words');
  }, 180_000);
  afterAll(() => gateway?.close());

  test.each(['/cases', '/tasks', '/posts', '/notices'])('an old link to a page of %s says so', async (path) => {
    const page = read(await (await signedIn(gateway, hr)).by.get(`${gateway.url}${path}?cursor=zzz`));
    expect([page.status, page.h1]).toEqual([400, 'This link to a page of the list is old']);
    expect(page.words).toContain('Begin at the first.');
    expect(page.links('Go to the first page of the list')).toEqual([path]);
  });

  test.each(['/', '/tasks', '/nowhere'])('a form sent to %s, which takes none, is told so', async (path) => {
    const { by, page: open } = await signedIn(gateway, hr);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(open.text)![1]!;
    const page = read(await by.post(`${gateway.url}${path}`, { _csrf }));
    expect([page.status, page.h1]).toEqual([404, problemKinds.NotFound.title]);
  });

  test.each(['/', '/tasks'])(
    'who is not signed in and sends a form to %s is told to sign in, in plain words',
    async (path) => {
      const page = read(await browser().post(`${gateway.url}${path}`, {}));
      expect(page.status).toBeGreaterThanOrEqual(400);
      expect(page.words).not.toMatch(/Bearer|Authorization/);
    },
  );
});
