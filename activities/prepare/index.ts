import type { ContentStore } from '#libs/contents/index.js';
import type { PlannedMeeting } from '#libs/domain/policy/cadence/last-feasible-meeting.js';
import type { AnyMessage, StreamId } from '#libs/kernel/index.js';
import type { PreparedCommand } from '../types.js';
import { compareDraft, readDocument } from './reading.js';

export type PrepareDeps = Readonly<{
  contents: Pick<ContentStore, 'get'>;
  /** The meetings of the board and its committees that are to come. */
  meetings: () => Promise<readonly PlannedMeeting[]>;
  /** The titles of all policies but this one whose text the register holds. */
  supplied: (but: StreamId) => Promise<readonly string[]>;
}>;

/** Makes commands of what a workflow asks for and only the world knows; every other command stays as it is. */
export const preparing =
  ({ contents, meetings, supplied }: PrepareDeps) =>
  async (stream: StreamId, asked: AnyMessage): Promise<AnyMessage> => {
    const command = asked as PreparedCommand;
    switch (command.type) {
      case 'ReadDocument':
        return readDocument(contents, command.data.hash, await supplied(stream));
      case 'CompareDraft':
        return compareDraft(contents, command.data);
      case 'RemindOfReview':
        return { type: 'ReachRung', data: { meetings: await meetings() } };
      default:
        return asked;
    }
  };
