import { secondmentSides, signatories } from './marks.js';

const sides: Readonly<Record<string, string>> = secondmentSides;
const signing = /^sign-agreement-(home|host)$/;
const review = /^record-review-(\d+)-(home|host)$/;

/** Which of several signatures or reviews a task is about: `for the home school`, `review 2, of the host`. */
export const whichOfTask = (key: string): string | undefined => {
  const [, signs] = signing.exec(key) ?? [];
  if (signs === 'home' || signs === 'host') return `for ${signatories[signs]}`;
  const [, number, side] = review.exec(key) ?? [];
  return number && side ? `review ${number}, of ${sides[side]}` : undefined;
};
