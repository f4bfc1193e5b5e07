import type { Detector } from '../detector.js';
import { silences, type Silence, type SilentTopic } from './silences.js';

const topics = Object.keys(silences) as SilentTopic[];

/** The policy speaks of something and leaves open what must be known to do it; one finding for each topic of a closed table. */
export const silentOn: Detector = ({ find, lines }) =>
  topics.flatMap((topic) => {
    const { speaks, answers, inHeading }: Silence = silences[topic];
    const headings = new Set(lines.filter(({ kind }) => kind === 'heading').map(({ no }) => no));
    const spoken = find(speaks).filter(({ line }) => !inHeading || headings.has(line));
    if (!spoken.length || find(answers).length) return [];
    return [{ lines: [spoken[0]!.line], apart: topic, facts: { topic } }];
  });
