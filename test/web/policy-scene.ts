import { randomUUID } from 'node:crypto';
import type { CommandId, StaffId, StreamId } from '#libs/kernel/index.js';
import { readPolicy, type PolicyMetadata, type ReadText, type Said } from '#libs/policy-import/index.js';
import { projectPolicies } from '#libs/read-models/policy-register/project.js';
import { applicant, ceo, hr, otherHr, slt, type Gateway } from '../gateway/gateway.js';

/** A policy of the tests' own whose printed dates and text disagree, which names another policy and leaves a section empty. */
export const kiteFlying = `# Kite Flying Policy

Trust: Alder Vale Trust
Version: 1.0
Status: Approved
Policy owner: Field Officer
Approved by: Board of Trustees
Approved on: 14 March 2023
Review date: 14 March 2025

## 1. Purpose

Kites are flown on the lower field and nowhere else.

## 2. Wind

Nobody lets a kite go up once the flag on the pavilion is taken down.

## 3. Repairs

## 4. Linked policies

- Lost Property Policy

## 5. Monitoring and review

The policy is monitored by the Board of Trustees. The policy is reviewed every three years.
`;
/** Another of the tests' own, in which nothing is wrong. */
export const boats = `# Paper Boats Policy

Trust: Alder Vale Trust
Version: 2.0
Status: Approved
Policy owner: Estates Director
Approved by: Board of Trustees
Approved on: 12 March 2026
Review date: 12 March 2028

## 1. Purpose

Boats of paper are sailed on the pond of each site of Alder Vale Trust.

## 2. Launching

1. Whoever launches a boat writes its name on the board.
2. The board is wiped on Friday.

## 3. Monitoring and review

The policy is monitored by the Board of Trustees. The policy is reviewed every two years.
`;
/** Its next version: a step more, and another day. */
export const boatsAnew = boats
  .replace('Version: 2.0', 'Version: 2.1')
  .replace(
    'The board is wiped on Friday.',
    'The board is wiped on Thursday.\n3. A boat that sinks is left to the caretaker.',
  );
/** A draft with a blank where the school belongs. */
export const draftOnly = `# Snow Day Policy

Status: Draft
Version: 0.3
Policy date: January 2024

## 1. Purpose

The governing body of ____________ School decides who shovels.

## 2. Review

The policy is reviewed every two years.
`;

const partOf = <T>(said: Said<T> | undefined) => said && { value: said.is, lines: said.lines };
/** What a reading says of a document, as the register takes it. */
const metadataOf = ({
  status,
  version,
  policyDate,
  reviewDate,
  approvedOn,
  statedCadenceMonths,
  history,
}: PolicyMetadata) =>
  // prettier-ignore
  JSON.parse(
    JSON.stringify({
      status: status.is,
      version: version?.is,
      policyDate: partOf(policyDate),
      reviewDate: partOf(reviewDate),
      approvedOn: partOf(approvedOn),
      statedMonths: partOf(statedCadenceMonths),
      history,
    }),
  ) as object;

/** Somebody, or the process itself, gives commands to policies, and the register follows. */
export const policiesIn = ({ engine }: Gateway) => {
  const follow = (stream: StreamId) => projectPolicies(engine.store, [{ stream }]);
  const give = async (by: string, stream: StreamId, type: string, data: object): Promise<void> => {
    const actor = by === 'process' ? ({ kind: 'process', id: stream } as const) : ({ kind: 'person', id: by as StaffId } as const); // prettier-ignore
    const commandId = `${actor.kind}:${actor.id}:${randomUUID()}` as CommandId;
    const answer = await engine.run({ stream, commandId, actor, command: { type, data } });
    if (!answer.ok) throw new Error(`${type}: ${answer.refusal} ${JSON.stringify(answer.facts)}`);
    await follow(stream);
  };
  const register = async (data: object): Promise<StreamId> => {
    const stream = `policy-${randomUUID()}` as StreamId;
    await give(hr, stream, 'RegisterPolicy', { scope: { of: 'trust' }, owner: { role: 'HR' }, authoriser: 'board', ...data }); // prettier-ignore
    return stream;
  };
  const keep = (text: string) => engine.contents.put(Buffer.from(text), 'text/markdown');
  const read = async (stream: StreamId, text: string): Promise<string> => {
    const kept = await keep(text);
    await give(hr, stream, 'TakeDocument', { ...kept, mediaType: 'text/markdown' });
    const reading = (await readPolicy({ name: 'x.md', mediaType: 'text/markdown', bytes: Buffer.from(text) })) as ReadText; // prettier-ignore
    const { clauses, findings, metadata } = reading;
    await give('process', stream, 'RecordReading', { hash: kept.hash, readerVersion: '1', metadata: metadataOf(metadata), clauses, findings }); // prettier-ignore
    return kept.hash;
  };
  const draft = async (stream: StreamId, text: string, of: string, by = hr): Promise<string> => {
    const { hash } = await keep(text);
    await give(by, stream, 'EditDraft', { hash, class: of });
    return hash;
  };
  return { give, register, read, draft, keep, follow };
};
export type PoliciesIn = ReturnType<typeof policiesIn>;

const adopted = (value: string) => ({ approvedOn: { precision: 'day', value }, body: 'board', minuteRef: 'B/12' });
export type PolicyScene = Readonly<{
  kites: StreamId;
  boats: StreamId;
  lost: StreamId;
  snow: StreamId;
  taken: StreamId;
  versions: readonly [string, string];
}>;

/** Policies in each way in which the register shows them. */
export const policyScene = async (gateway: Gateway): Promise<PolicyScene> => {
  const { give, register, read, draft } = policiesIn(gateway);
  const kites = await register({ title: 'Kite Flying Policy', reference: '910' });
  await read(kites, kiteFlying);
  await give(hr, kites, 'RecordAdoption', adopted('2023-03-14'));
  await give('process', kites, 'MarkOverdue', {});
  const boat = await register({ title: 'Paper Boats Policy', reference: '911', owner: { staff: applicant }, authoriser: 'CEO' }); // prettier-ignore
  const first = await read(boat, boats);
  await give(hr, boat, 'RecordAdoption', { ...adopted('2026-03-12'), body: 'CEO' });
  await give(hr, boat, 'OpenReview', { reason: 'The pond has a new edge.' });
  const second = await draft(boat, boatsAnew, 'minor');
  const lost = await register({ title: 'Lost Property Policy', referenced: true });
  const snow = await register({ title: 'Snow Day Policy', scope: { of: 'schools', schools: ['school-ashgrove', 'school-dunmarsh'] } }); // prettier-ignore
  await read(snow, draftOnly);
  const taken = await register({ title: 'Marbles Policy', reference: '912', months: 12 });
  await give(hr, kites, 'LinkPolicy', { policy: lost, kind: 'refers-to' });
  await give(hr, kites, 'LinkPolicy', { policy: boat, kind: 'depends-on' });
  await give(hr, boat, 'LinkPolicy', { policy: kites, kind: 'refers-to' });
  return { kites, boats: boat, lost, snow, taken, versions: [first, second] };
};

/** Takes the review of the boats to its end, so that everybody is asked to acknowledge its second version. */
export const publishBoats = async (
  gateway: Gateway,
  { boats: stream, versions: [, hash] }: PolicyScene,
  schools?: readonly string[],
) => {
  // prettier-ignore
  const { give } = policiesIn(gateway);
  await give(hr, stream, 'SubmitDraft', { hash });
  const { review } = (await stateOf(gateway, stream)) as { review: { steps: readonly string[] } };
  const by: Readonly<Record<string, string>> = { SLT: slt, CEO: ceo, owner: applicant };
  for (const step of review.steps) await give(by[step]!, stream, 'ApproveStep', { step, hash });
  await give(otherHr, stream, 'Publish', { hash, effectiveOn: gateway.engine.now().slice(0, 10), ...(schools && { schools }) }); // prettier-ignore
};
const stateOf = async ({ engine }: Gateway, stream: StreamId): Promise<unknown> => {
  const { policyNow } = await import('../../apps/gateway/queries/policy-in-force.js');
  return policyNow(engine.store, stream);
};
