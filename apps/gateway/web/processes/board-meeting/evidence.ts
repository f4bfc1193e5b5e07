import { isScheduled, type BoardMeeting } from '#libs/domain/board-meeting/state.js';
import type { Engine } from '../../../engine.js';
import type { ProcessEvidence } from '../../tasks/evidence.js';
import { agendaPart, attendancePart, meetingDrawing, sittingPart } from './parts.js';

/** What the tasks of a meeting are decided on: its agenda, who came, and when it is. */
export const boardMeetingEvidence: ProcessEvidence = {
  parts: () => [],
  workedOut: async (engine: Engine, _, { known, reader }) => {
    const seen = known.state(known.now) as BoardMeeting;
    if (!isScheduled(seen)) return [];
    const drawing = await meetingDrawing(engine, seen, reader.names);
    return [...agendaPart(drawing), ...attendancePart(drawing), ...sittingPart(drawing)];
  },
  texts: () => [],
};
