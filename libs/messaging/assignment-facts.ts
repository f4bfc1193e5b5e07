import type { AnyMessage, Pattern, StreamId } from '../kernel/index.js';
import type { AssignmentMessage } from './contract/assignments.js';
import type { Week } from './contract/fields.js';
import type { Translate } from './translate.js';

/** The week in words, as services outside read it. */
export const weekOf = ([monday, tuesday, wednesday, thursday, friday]: Pattern): Week => ({
  monday,
  tuesday,
  wednesday,
  thursday,
  friday,
});

/** The facts with the revision that they replace. */
export const replacing = <T extends Readonly<{ assignmentId: string; revision: number }>>(facts: T) => ({
  ...facts,
  supersedes: { assignmentId: facts.assignmentId, revision: facts.revision - 1 },
});

type Tellings<E extends AnyMessage> = {
  readonly [T in E['type']]?: (
    stream: StreamId,
    data: Extract<E, { type: T }>['data'],
  ) => AssignmentMessage | undefined;
};
/** A process whose events each become one message of the assignment that its case is, or none. */
export const telling =
  <E extends AnyMessage>(tellings: Tellings<E>): Translate =>
  ({ stream, event }) => {
    const tell = (tellings as Readonly<Record<string, (stream: StreamId, data: unknown) => AssignmentMessage>>)[
      event.type
    ];
    const message = tell?.(stream, event.data);
    return message ? [message] : [];
  };
