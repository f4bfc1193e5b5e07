import type { Telling } from '#libs/case-file/told.js';
import type { Shown } from '../../queries/known-case.js';

/** Events as they are shown to a reader, for the papers that are made of them. */
export const toldOf = (shown: readonly Shown[]): readonly Telling[] =>
  shown.map(({ event, data }) => ({ type: event.event.type, at: event.at, data }) as Telling);
