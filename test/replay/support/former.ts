import type { Follow } from '../../../workflows/contract.js';
import type { Recording } from './replay.js';

type Started = Readonly<{
  events: readonly Readonly<{
    workflowExecutionStartedEventAttributes?: { input: { payloads: readonly { data: string }[] } };
  }>[];
}>;

/** The revision of the fold whose state a recorded run was handed; undefined when it was handed none. */
export const handedOn = ({ history }: Recording): number | undefined => {
  const [first] = (history as Started).events;
  const data = first?.workflowExecutionStartedEventAttributes?.input.payloads[0]?.data ?? '';
  return (JSON.parse(Buffer.from(data, 'base64').toString()) as Follow).from?.revision;
};
