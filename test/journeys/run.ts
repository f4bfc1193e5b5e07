import { urlsFrom } from './api.js';
import { journeys } from './index.js';
import type { Journey } from './journey.js';
import { printing } from './tell.js';

const [asked = journeys[0]!.name] = process.argv.slice(2);
const names = () => {
  const width = Math.max(...journeys.map(({ name }) => name.length)) + 2;
  for (const { name, about } of journeys) console.log(name.padEnd(width) + about);
  console.log('all'.padEnd(width) + 'All of them, one after the other');
};

const drive = async ({ name, about, run }: Journey): Promise<boolean> => {
  console.log(`\n${name}: ${about}`);
  try {
    await run(urlsFrom(process.env), printing());
    console.log(`\nThe journey ${name} ended as it should.`);
    return true;
  } catch (error) {
    console.error(`\nThe journey ${name} went wrong: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
};

const driveAll = async (wanted: readonly Journey[]): Promise<void> => {
  const wrong: string[] = [];
  for (const journey of wanted) if (!(await drive(journey))) wrong.push(journey.name);
  if (wanted.length > 1)
    console.log(`\n${wanted.length - wrong.length} of ${wanted.length} journeys ended as they should.`);
  if (wrong.length > 1) console.error(`These went wrong: ${wrong.join(', ')}.`);
  process.exitCode = wrong.length ? 1 : 0;
};

const wanted = asked === 'all' ? journeys : journeys.filter(({ name }) => name === asked);
if (asked === '--list') names();
else if (wanted.length) await driveAll(wanted);
else {
  console.error(`There is no journey "${asked}". bin/demo --list names them all.`);
  process.exitCode = 2;
}
