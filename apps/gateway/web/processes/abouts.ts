import type { ProcessName } from '#libs/domain/registry.js';
import type { About } from './about.js';
import { applicationAbout } from './internal-post/about.js';
import { candidateAbout } from './ldp-cycle/about.js';
import { participantAbout } from './ldp-participation/about.js';

/** By process; undefined for one whose tasks are about the case as a whole. */
const abouts: Readonly<Record<ProcessName, About | undefined>> = {
  'internal-post': applicationAbout,
  secondment: undefined,
  'acting-up': undefined,
  'ldp-participation': participantAbout,
  'ldp-cycle': candidateAbout,
  policy: undefined,
  'board-meeting': undefined,
};

export const mayBeAbout = (process: string, key: string): boolean => abouts[process as ProcessName]?.may(key) ?? false;
/** Whom or what a task is about, as far as its reader may know it; undefined where it is about the case. */
export const aboutOf = (process: string, ...asked: Parameters<About['of']>): string | undefined =>
  abouts[process as ProcessName]?.of(...asked);
