import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { to: { type: 'string' }, by: { type: 'string' } } });
const worker = process.env['WORKER_URL'] ?? 'http://127.0.0.1:3001';
const response = await fetch(`${worker}/rehearsal/advance`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(values),
}).catch(() => {
  throw new Error(`No worker answers at ${worker}. Start the stack with bin/start, or set WORKER_URL.`);
});
const answer = (await response.json()) as { now?: string; stops?: { at: string; cases: number }[]; detail?: string };
for (const { at, cases } of answer.stops ?? [])
  console.log(`${at}  ${cases} ${cases === 1 ? 'case acts' : 'cases act'}`);
if (response.ok) console.log(`It is now ${answer.now} for the trust.`);
else {
  console.error(answer.detail ?? `The worker answered ${response.status}.`);
  process.exitCode = 1;
}
