import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Response } from 'express';
import { mostRows, sendCsv } from '../../apps/gateway/web/lists/csv.js';
import { startGateway, hr } from '../gateway/gateway.js';
import { requested } from '../gateway/journey.js';
import { signedIn } from './browser.js';

type Next = Parameters<typeof sendCsv>[3];
let server: Server;
let next: Next;
beforeEach(async () => {
  server = createServer(
    (_, response) => void sendCsv(response as Response, 'list.csv', ['Title', 'Count'], () => next()),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => new Promise((done) => server.close(done)));
const ask = () => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
/** Rows by the page, then no more. */
const pages = (...all: readonly (readonly (readonly [string, number])[])[]) => {
  const left = [...all];
  return () => Promise.resolve(left.shift());
};

describe('A list as a file', () => {
  test('is a table of UTF-8 with a header, one line for each row of every page', async () => {
    next = pages([['Éducation, "Head"', 1]], [['Deputy\nHead', 2]]);
    const answer = await ask();
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="list.csv"');
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    expect(bytes).toBe('\uFEFFTitle,Count\r\n"Éducation, ""Head""",1\r\n"Deputy\nHead",2\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://evil","Head")'])(
    'makes no formula of %j',
    async (title) => {
      next = pages([[title, 1]]);
      const text = await (await ask()).text();
      expect(text.split('\r\n')[1]?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test('ends after so many rows, and says so', async () => {
    const page = Array.from({ length: 3_000 }, (_, i) => [`Post ${i}`, i] as const);
    next = pages(page, page, page, page, page);
    const lines = (await (await ask()).text()).trim().split('\r\n');
    expect(lines).toHaveLength(mostRows + 2);
    expect(lines.at(-1)).toContain('Only the first 10,000 rows are here. Narrow the list to get the others.');
  });

  test('of exactly so many rows is whole, and says nothing', async () => {
    const page = Array.from({ length: 5_000 }, (_, i) => [`Post ${i}`, i] as const);
    next = pages(page, page, []);
    const lines = (await (await ask()).text()).trim().split('\r\n');
    expect([lines.length, lines.at(-1)]).toEqual([mostRows + 1, 'Post 4999,4999']);
  });

  test('that breaks half way does not look whole', async () => {
    let asked = 0;
    next = () => (++asked === 1 ? Promise.resolve([['a', 1]]) : Promise.reject(new Error('The database is away.')));
    await expect(ask().then((answer) => answer.text())).rejects.toThrow();
  });
});

test('the lists are downloaded as they are narrowed, with formulas in titles made harmless', async () => {
  const gateway = await startGateway('web-csv');
  try {
    await requested(gateway, { title: '=HYPERLINK("http://evil")', school: 'school-brindlewick' });
    await requested(gateway);
    const { by } = await signedIn(gateway, hr);
    const cases = (await by.get(`${gateway.url}/cases.csv?q=evil`)).text.trim().split('\r\n');
    expect(cases).toHaveLength(2);
    expect(cases[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/evil""\)",Brindlewick Academy,Internal post,Requested,yes,/);
    const tasks = (await by.get(`${gateway.url}/tasks.csv?of=school&q=maths`)).text.trim().split('\r\n');
    expect(tasks.slice(1).map((line) => line.split(',')[0])).toEqual([
      'Answer the request',
      'Review external recruitment',
    ]);
    expect((await by.get(`${gateway.url}/tasks.csv`)).text.trim().split('\r\n')).toHaveLength(1);
  } finally {
    await gateway.close();
  }
}, 120_000);
