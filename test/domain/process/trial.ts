import { createSecretKey } from 'node:crypto';
import { decide } from '#libs/commands/decide.js';
import { sealPersonal } from '#libs/commands/sealing.js';
import { emptySnapshot, type Snapshot } from '#libs/commands/snapshot.js';
import type { Directory } from '#libs/directory/types.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { StoredEvent } from '#libs/event-store/types.js';
import { instant, type Actor, type AnyMessage, type CommandId, type HeldRole } from '#libs/kernel/index.js';
import type { SchoolId, StaffId } from '#libs/kernel/index.js';
import type { Vault } from '#libs/vault/index.js';
import { seal, sealBytes } from '#libs/vault/seal.js';
import { newWrappedKey, unwrap } from '#libs/vault/subject-key.js';
import { monday, thisCase } from '../../support/given.js';
import { testPack } from '../../support/pack.js';
import { ash, headOfAsh, hr, smallTrust } from '../../support/people.js';

const spares: Readonly<Record<string, readonly HeldRole[]>> = {
  'staff-spare-hr': [{ role: 'HR' }],
  'staff-spare-slt': [{ role: 'SLT' }],
  'staff-spare-head': [{ role: 'Head', school: ash }],
  'staff-spare-ceo': [{ role: 'CEO' }],
};
/** People of several hats, so that four eyes are a matter of the person. */
const hats: Readonly<Record<string, readonly HeldRole[]>> = {
  [hr]: [{ role: 'HR' }, { role: 'SLT' }],
  [headOfAsh]: [{ role: 'Head', school: ash }, { role: 'HR' }, { role: 'CEO' }],
};
/** The small trust with a deputy for each role, who takes no part: so nobody is left alone with a task they may not answer. */
export const deputised: Directory = {
  ...smallTrust,
  staff: (at) => [...smallTrust.staff(at), ...(Object.keys(spares) as StaffId[])],
  rolesOf: (staff, at) => hats[staff] ?? spares[staff] ?? smallTrust.rolesOf(staff, at),
  employer: (staff, at): SchoolId | undefined => (staff in spares ? ash : smallTrust.employer(staff, at)),
  employmentAt: (staff, at) =>
    staff in spares ? { school: ash, contract: 'permanent' } : smallTrust.employmentAt(staff, at),
};

const { internalPost: rules } = testPack.rules;
/** A trust that brings a late start date to the CEO too, and hides names from those who sift. */
const blind = { ...rules.sift, blind: true };
const chasing = {
  ...testPack,
  rules: { ...testPack.rules, internalPost: { ...rules, sift: blind, startDate: rules.route } },
};
const wrapping = createSecretKey(Buffer.alloc(32, 7));
const vault = {
  seal,
  sealDocument: (key, vault_id, bytes, stream_id) => {
    const { hash, box } = sealBytes(key, vault_id, bytes);
    return { hash, row: { vault_id, subject: key.subject, stream_id, box } };
  },
  subjectKey: (subject: StaffId) => Promise.resolve(unwrap(wrapping, subject, newWrappedKey(wrapping, subject))),
} as Partial<Vault> as Vault;

/** Stands in every personal text: it must not be found in an event. */
export const canary = 'Personal-Canary-7f3a';

export type Moment = Readonly<{
  before: Snapshot;
  after: Snapshot;
  actor: Actor;
  command: AnyMessage;
  outcome: string;
}>;
/** One case without a store: texts are sealed and commands decided as the command runner does it. */
export interface Trial {
  readonly snapshot: Snapshot;
  readonly log: readonly StoredEvent[];
  readonly moments: readonly Moment[];
  readonly at: string;
  wait(hours: number): void;
  give(actor: Actor, command: AnyMessage): Promise<Moment>;
}

export const trial = (directory: Directory = deputised): Trial => {
  let snapshot = emptySnapshot(internalPost);
  let at = monday;
  const log: StoredEvent[] = [];
  const moments: Moment[] = [];

  const give: Trial['give'] = async (actor, { type, data }) => {
    const spec = internalPost.specs[type];
    const parsed = spec?.schema.safeParse(data);
    if (!spec || !parsed?.success)
      throw new Error(`The test gives what no schema takes: ${type} ${JSON.stringify(data)}`);
    const commandId = `trial:${moments.length}` as CommandId;
    const command = { type, data: parsed.data as object };
    const request = {
      stream: thisCase,
      actor,
      commandId,
      command,
      ...(spec.attaches && { bytes: Buffer.from(canary) }),
    };
    const sealed = await sealPersonal(vault, spec, request, snapshot.state, 1);
    const known = { process: internalPost, spec, snapshot, pack: chasing, packOf: () => chasing, directory, at };
    const decision = decide(known, request, sealed.data);
    const { after, events } = decision.ok ? decision.home : { after: snapshot, events: [] };
    log.push(
      ...events.map((event, i) => ({
        ...event,
        stream: thisCase,
        version: snapshot.version + 1 + i,
        event: { type: event.type, data: event.data as object },
      })),
    );
    const moment = { before: snapshot, after, actor, command: request.command };
    snapshot = after;
    const outcome = decision.ok ? events.map((event) => event.type).join(' + ') : `no: ${decision.refusal}`;
    moments.push({ ...moment, outcome });
    return { ...moment, outcome };
  };

  return {
    get snapshot() {
      return snapshot;
    },
    get at() {
      return at;
    },
    log,
    moments,
    wait: (hours) => void (at = instant(Date.parse(at) + hours * 3_600_000)),
    give,
  };
};
