import { parseArgs } from 'node:util';
import { chaos } from './chaos.js';
import { rig } from './rig.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    minutes: { type: 'string', default: '5' },
    posts: { type: 'string', default: '30' },
  },
});
const [seed, minutes, posts] = [values.seed, values.minutes, values.posts].map(Number) as [number, number, number];
if (![seed, minutes, posts].every(Number.isFinite)) {
  console.error('Usage: npm run chaos -- [--seed N] [--minutes M] [--posts P]');
  process.exit(2);
}
console.log(`chaos --seed ${seed} --minutes ${minutes} --posts ${posts}`);
const began = Date.now();
const say = (line: string) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(7)} s  ${line}`);
const running = await rig();
try {
  const {
    posts: ended,
    appointments,
    kills,
    findings,
  } = await chaos(running, { seed, posts, minutes, everyMs: 2_500, say });
  console.log(`${ended} posts ended with ${appointments} appointments; kills: ${JSON.stringify(kills)}`);
  for (const finding of findings) console.log(finding);
  console.log(
    findings.length ? `${findings.length} findings. Run it again with --seed ${seed}.` : 'verify found nothing.',
  );
  process.exitCode = findings.length ? 1 : 0;
} finally {
  await running.stop();
}
