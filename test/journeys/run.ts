import { urlsFrom } from './api.js';
import { journeys } from './index.js';
import { printing } from './tell.js';

const [asked] = process.argv.slice(2);

if (asked === '--list') {
  for (const { name, about } of journeys) console.log(`${name.padEnd(20)}${about}`);
} else {
  const journey = asked ? journeys.find((one) => one.name === asked) : journeys[0];
  if (!journey) {
    console.error(`There is no journey "${asked}". bin/demo --list names them all.`);
    process.exitCode = 2;
  } else {
    console.log(`${journey.name}: ${journey.about}`);
    try {
      await journey.run(urlsFrom(process.env), printing());
      console.log(`\nThe journey ${journey.name} ended as it should.`);
    } catch (error) {
      console.error(
        `\nThe journey ${journey.name} went wrong: ${error instanceof Error ? error.message : String(error)}`,
      );
      process.exitCode = 1;
    }
  }
}
