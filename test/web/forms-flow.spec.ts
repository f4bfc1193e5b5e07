import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commandText } from '#libs/words/index.js';
import { startGateway, slt, type Gateway } from '../gateway/gateway.js';
import { requested } from '../gateway/journey.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';

let gateway: Gateway;
let asSlt: AtPages;
beforeAll(async () => {
  gateway = await startGateway('web-forms');
  asSlt = await atPages(gateway, slt);
}, 180_000);
afterAll(() => gateway?.close());

const identify = (id: string) => `/tasks/${id}/identify-post/identify-post`;

describe('A task', () => {
  test('is answered page by page, and checked before it is sent', async () => {
    const id = await requested(gateway);
    const first = await asSlt.get(identify(id));
    expect([first.status, heading(first)]).toEqual([200, 'Why it is a development opportunity']);
    const second = await asSlt.press(first, 'Continue', { because: 'It leads to a headship.' });
    expect(heading(second)).toBe('Evidence');
    const check = await asSlt.press(second, 'Continue', { evidence: 'The succession plan names it.' });
    expect(heading(check)).toBe('Check your answers');
    expect(said(check)).toContain('It leads to a headship.');
    const done = await asSlt.press(check, commandText('IdentifyPost'));
    expect([done.status, new URL(done.url).pathname]).toEqual([200, `/cases/${id}`]);
    expect(said(done)).toContain('What happens next');
  });
});
