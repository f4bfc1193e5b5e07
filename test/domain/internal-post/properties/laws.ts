import { instant } from '#libs/kernel/index.js';
import { canary, type Trial } from '../../process/trial.js';
import * as offers from './laws-of-offers.js';
import * as selection from './laws-of-selection.js';
import * as steps from './laws-of-steps.js';
import { storyOf, type Law } from './stories.js';

const theLog: Law = ({ log }, law) => {
  law(!JSON.stringify(log).includes(canary), 'a personal text is in an event');
  law(
    log.every(({ version }, i) => version === i + 1),
    'a version is missing',
  );
  law(
    log.every(({ at }, i) => i === 0 || instant(at) >= (log[i - 1]?.at ?? at)),
    'time went back',
  );
};
export const laws: Readonly<Record<string, Law>> = { theLog, ...steps, ...selection, ...offers };

/** The laws of a whole log that are broken, each with its name; none when all is well. */
export const brokenAtEnd = ({ log }: Pick<Trial, 'log'>): readonly string[] =>
  Object.entries(laws).flatMap(([name, check]) => {
    const broken: string[] = [];
    check(storyOf(log), (holds, text) => void (holds || broken.push(`${name}: ${text}`)));
    return broken;
  });
