import type { RunCommand } from '#libs/commands/types.js';
import type { AnyMessage, StaffId, StreamId } from '#libs/kernel/index.js';
import { as } from './engine.js';
import { cora, headOfBirch, hr, slt } from './people.js';

/** SLT's answer to a request, and HR's first words of step 1. */
export const identify = {
  type: 'IdentifyPost',
  data: { because: 'It prepares somebody for a headship.', evidence: 'The succession plan names it.' },
} as const;
export const writeDescription = {
  type: 'WriteJobDescription',
  data: {
    jobDescription: 'Deputises for the Head.',
    criteria: [
      { text: 'Has led a change in teaching', kind: 'essential', shownBy: ['form'] },
      { text: 'Leads staff through change', kind: 'essential', shownBy: ['interview'] },
    ],
  },
} as const;
export const approveDescription = { type: 'ApproveJobDescription', data: { version: 1 } } as const;
export const setUpPanel = {
  type: 'SetUpPanel',
  data: {
    members: [
      { staff: slt, chair: true, sifts: true },
      { staff: headOfBirch, chair: false, sifts: true },
      { staff: cora, chair: false, sifts: false },
    ],
  },
} as const;

/** People give commands one after the other. Throws the first refusal. */
export const inTurn = async (
  run: RunCommand,
  stream: StreamId,
  ...given: readonly (readonly [StaffId, AnyMessage])[]
): Promise<void> => {
  for (const [who, command] of given) {
    const answer = await as(run, who)(stream, command);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.refusal} ${JSON.stringify(answer.facts)}`);
  }
};

/** From the request to a job description that SLT has approved: four events in all. */
export const described = (run: RunCommand, stream: StreamId): Promise<void> =>
  inTurn(run, stream, [slt, identify], [hr, writeDescription], [slt, approveDescription]);

export const openAdvert = (closesAt: string) => ({ type: 'OpenAdvert', data: { closesAt, audience: {} } }) as const;
