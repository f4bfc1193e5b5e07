import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { journeys } from '../journeys/index.js';
import { services } from '../support/services.js';
import { system, type System } from '../support/system.js';
import { verifyFindings } from '../support/verify.js';

let s: System;
beforeAll(async () => {
  s = await system({ name: 'e2e', services: await services(), basePort: 23_100 });
  await s.start();
}, 240_000);
afterAll(() => s?.stop(), 60_000);

for (const journey of journeys)
  test(`${journey.name}: ${journey.about}`, async () => {
    const lines: string[] = [];
    const teller = { say: (line: string) => void lines.push(line), step: (title: string) => void lines.push(title) };
    await journey.run(s.urls, teller).catch((error: unknown) => {
      throw new Error(`${String(error)}\nafter\n${lines.join('\n')}`);
    });
    expect(lines.length).toBeGreaterThan(10);
  }, 240_000);

test('verify finds nothing in what the journeys leave behind', async () => {
  expect(await verifyFindings(s.env)).toEqual([]);
}, 120_000);
