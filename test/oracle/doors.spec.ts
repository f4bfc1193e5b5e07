import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { pino } from 'pino';
import { GatewayModule } from '../../apps/gateway/gateway.module.js';
import { settingsFrom } from '../../apps/gateway/settings.js';
import { webControllers } from '../../apps/gateway/web/controllers.js';
import { leaves } from '../gateway/journey.js';
import { hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { signedIn } from '../web/browser.js';
import { letterOf, nobody, visitorOf, type Answer, type Visitor } from './ask.js';
import { apiRoutes, openApi } from './api-table.js';
import { counts } from './counts.js';
import { left } from './people.js';
import { posts } from './posts-table.js';
import { pageRoutes, routesIn } from './routes.js';
import { casePages, elsewhere, openPages, otherPages } from './table.js';

const bare = (route: string) => route.replace(/\?.*/, '');
const inTables = [
  ...Object.keys(casePages).map((path) =>
    `GET ${bare(path)}`.replace(/^GET \/cases\/:id\/do\/.*/, 'GET /cases/:case/do/:command'),
  ),
  ...otherPages.map(([route]) => route),
  ...Object.keys(openPages),
  ...Object.keys(posts),
  ...elsewhere,
];
/** Some address of a route; nobody is told whether there is anything at it. */
const anyOf = (route: string) =>
  route
    .replace(/^\w+ /, '')
    .replace(/:(?:id|case|stream)\b/, 'internal-post-00000000-0000-4000-8000-000000000000')
    .replace('*rest', 'nothing/here')
    .replace(/:\w+/g, 'x');

let gateway: Gateway;
let outside: Visitor;
let gone: Visitor;
let told: Answer;
let before: object;
beforeAll(async () => {
  gateway = await startGateway('oracle doors');
  outside = nobody(gateway);
  gone = await visitorOf(gateway, left);
  await leaves(gateway, left);
  told = await gone.get('/');
  before = await counts(gateway);
}, 180_000);
afterAll(() => gateway?.close());

describe('The tables of this oracle', () => {
  test('have a row for every route of the pages, and no other', () => {
    expect([...new Set(inTables)].sort()).toEqual(pageRoutes);
  });

  test('have a row for every route of the API, and no other', () => {
    const settings = settingsFrom({ DATABASE_URL: gateway.databaseUrl, OIDC_ISSUER: gateway.issuer, FOLLOWERS: 'off' });
    const { engine } = gateway;
    const module = GatewayModule.over({ engine, settings, log: pino({ level: 'silent' }), stopping: { now: false } });
    const controllers = (module.controllers as readonly Type[]).filter((one) => !webControllers.includes(one));
    expect([...Object.keys(apiRoutes), ...openApi].sort()).toEqual(routesIn(controllers));
  });
});

const pages = pageRoutes.filter((route) => route.startsWith('GET '));
const forms = pageRoutes.filter((route) => route.startsWith('POST '));
const shut: Readonly<Record<string, () => Visitor>> = {
  'Somebody who has not signed in': () => outside,
  'Somebody who was signed in when they left the trust': () => gone,
};
describe.each(Object.keys(shut))('%s', (who) => {
  test.each(pages)('%s: is asked to sign in, or answered as everybody', async (route) => {
    const answer = await shut[who]!().get(anyOf(route));
    expect(openPages[route] ? answer.status : letterOf(answer)).toBe(openPages[route] ?? 'sign-in');
  });

  test.each(forms)('%s: is refused', async (route) => {
    const { status, location } = await shut[who]!().send(anyOf(route), {});
    // Who has no session is out already.
    expect([status, location]).toEqual(route === 'POST /sign-out' ? [303, '/signed-out'] : [401, '']);
  });
});

test('Who has left is told so once, and then has no session any more', () => {
  expect([told.status, told.text.includes('<h1')]).toEqual([403, true]);
});

describe('Without a token, the API', () => {
  test.each(Object.keys(apiRoutes))('%s: asks for one', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    const answer = await fetch(gateway.url + anyOf(path).replace('/:process', '/internal-posts'), { method });
    expect(answer.status).toBe(401);
  });

  test('takes no session of the pages for one', async () => {
    const { by } = await signedIn(gateway, hr);
    const cookie = by
      .cookiesOf(gateway.url)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const answer = await fetch(`${gateway.url}/cases`, { headers: { cookie, accept: 'application/json' } });
    expect(answer.status).toBe(401);
  });
});

test('Nothing changed by all that', async () => expect(await counts(gateway)).toEqual(before));
