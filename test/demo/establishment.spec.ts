import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { establish } from '#libs/demo/establish.js';
import { demoEstablishment } from '#libs/demo/establishment.js';
import type { StaffId } from '#libs/kernel/index.js';
import { hr, startGateway, type Gateway } from '../gateway/gateway.js';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway('demo-establishment');
}, 180_000);
afterAll(() => gateway?.close());

describe('The leadership of the demo trust', () => {
  test('has one Head for each of ten schools, and deputies under them', () => {
    const heads = demoEstablishment().filter(({ role }) => role === 'Head');
    expect(new Set(heads.map(({ school }) => school)).size).toBe(10);
    expect(heads).toHaveLength(10);
  });

  test('comes into the ledger through commands, and a second time nothing changes', async () => {
    const posts = demoEstablishment();
    expect(await establish(gateway.engine, hr as StaffId, posts)).toBe(2 * posts.length);
    expect(await establish(gateway.engine, hr as StaffId, posts)).toBe(0);
  });
});
