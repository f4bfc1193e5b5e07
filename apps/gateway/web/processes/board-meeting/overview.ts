import { isScheduled, type BoardMeeting } from '#libs/domain/board-meeting/state.js';
import type { Engine } from '../../../engine.js';
import type { CasePage } from '../../cases/case-page.js';
import type { Overview } from '../overview.js';
import { agendaPart, attendancePart, followsPart, meetingDrawing, sittingPart } from './parts.js';

const view = async (engine: Engine, { known, names }: CasePage) => {
  const seen = known.then.state as BoardMeeting;
  if (!isScheduled(seen)) return { sections: [] };
  const drawing = await meetingDrawing(engine, seen, names);
  return {
    sections: [...agendaPart(drawing), ...attendancePart(drawing), ...followsPart(drawing), ...sittingPart(drawing)],
  };
};

/** The page of a meeting: its agenda first, with what was decided of each policy. */
export const boardMeetingOverview: Overview = { template: 'case/_sections.njk', view };
