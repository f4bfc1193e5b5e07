import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGateway, head, hr, type Gateway } from '../gateway/gateway.js';
import { browser, pick, signedIn, tokenIn } from './browser.js';

let gateway: Gateway;
beforeAll(async () => (gateway = await startGateway('web-session')), 180_000);
afterAll(() => gateway?.close());
const at = (path: string) => gateway.url + path;
const cookieOf = (lines: readonly string[]) => lines.find((line) => line.startsWith('__Host-understudy='));

describe('Signing in', () => {
  test('begins at any page, leads over the issuer, and comes back to that page', async () => {
    const by = browser();
    const asked = await by.get(at('/account/sessions'));
    expect(asked.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/interaction\//);
    const page = await pick(by, asked, hr);
    expect([page.status, page.url]).toEqual([200, at('/account/sessions')]);
    expect(page.text).toContain('Uma Nwosu');
  });
});
