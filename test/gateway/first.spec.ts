import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answer, ask, person } from './client.js';
import { applicant, hr, slt, startGateway, type Gateway } from './gateway.js';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway('first');
}, 180_000);
afterAll(() => gateway?.close());

test('it works', async () => {
  const me = await person(gateway, hr);
  console.log((await me.get('/me')).body);
  const started = await me.post('/internal-posts', { title: 'Deputy Head', school: 'school-ashgrove' });
  console.log(started.status, started.body, [...started.headers]);
  const boss = await person(gateway, slt);
  console.log(JSON.stringify((await boss.get('/tasks')).body));
  console.log((await answer(boss, started.body.case, 'approve-request', 'approve-request', {})).body);
  console.log(JSON.stringify((await me.get('/cases/' + started.body.case)).body));
  console.log(JSON.stringify((await me.get('/cases/' + started.body.case + '/timeline')).body));
  console.log(JSON.stringify((await (await person(gateway, applicant)).get('/cases')).body));
  console.log(JSON.stringify((await ask(gateway.url + '/health/ready')).body));
  console.log(
    (await ask(gateway.url + '/metrics')).body
      .split('\n')
      .filter((l: string) => l.startsWith('understudy'))
      .join('\n'),
  );
  console.log(JSON.stringify((await ask(gateway.url + '/openapi.json')).body).length);
  expect(gateway.lines.length).toBeGreaterThan(3);
  console.log(gateway.lines.join(''));
}, 60_000);
