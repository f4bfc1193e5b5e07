import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commandText } from '#libs/words/index.js';
import { hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { post } from '../gateway/journey.js';
import { atPages, said, type AtPages } from './at-forms.js';
import type { Page } from './browser.js';

let gateway: Gateway;
let asHr: AtPages;
beforeAll(async () => {
  gateway = await startGateway('web-forms-next');
  asHr = await atPages(gateway, hr);
}, 180_000);
afterAll(() => gateway?.close());

const send = commandText('RequestPost');
const sltIsAsked = 'SLT is asked whether the post lends itself';
const hrWrites = 'HR writes the job description and person specification.';
const asked = async (title: string, second: Record<string, string>): Promise<Page> => {
  const first = await asHr.get('/cases/new/internal-post');
  const page = await asHr.press(first, 'Continue', { title, school: post.school, posts: '1' });
  return asHr.press(page, 'Continue', second);
};

test('what happens after a post is requested is told as it is: SLT is asked where SLT is to decide', async () => {
  const check = await asked('Head of Art', {});
  const done = await asHr.press(check, send);
  for (const page of [check, done]) {
    expect(said(page)).toContain(sltIsAsked);
    expect(said(page)).not.toContain(hrWrites);
  }
});

test('with a reason to go ahead without SLT, HR writes next, and nobody is said to be asked', async () => {
  const check = await asked('Head of Drama', { reason: 'Cover is needed from the first day of term.' });
  const done = await asHr.press(check, send);
  for (const page of [check, done]) {
    expect(said(page)).toContain(`What happens next: ${hrWrites}`);
    expect(said(page)).not.toContain(sltIsAsked);
  }
});

test('sent once more, when what was typed is gone, it promises nothing that it can’t know', async () => {
  const check = await asked('Head of Music', { reason: 'Cover is needed from the first day of term.' });
  const [, again] = [await asHr.press(check, send), await asHr.press(check, send)];
  expect(said(again)).toContain('You requested the post.');
  expect(said(again)).not.toContain('What happens next:');
});
