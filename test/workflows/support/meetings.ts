import { boardMeeting } from '#libs/domain/board-meeting/index.js';
import * as its from '../../domain/board-meeting/histories.js';
import type { World } from '../../support/world.js';
import type { Engine } from './engine.js';
import { severalCases } from './several-cases.js';

/** Meetings of a small trust, each with its workflow; the policies on their agendas change beside them. */
export const meetingsIn = (engine: Engine, startsAt: string, begun: World = its.waiting) =>
  severalCases(engine, { decided: its.decided, after: its.after, processes: [boardMeeting] }, begun, startsAt);
/** As somebody gives it now. */
export const now = <T extends { at: string }>({ at: _, ...deed }: T) => deed;
