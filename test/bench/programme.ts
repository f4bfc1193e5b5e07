import { randomUUID } from 'node:crypto';
import { commandRunner } from '#libs/commands/run-command.js';
import { emptySnapshot, refold } from '#libs/commands/snapshot.js';
import type { Directory } from '#libs/directory/types.js';
import { cycleOf } from '#libs/domain/ldp-cycle/from-participation.js';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { processOf, upcastersOf } from '#libs/domain/registry.js';
import { openStore, type Pool } from '#libs/event-store/index.js';
import type { Actor, CommandId, LocalDate, StaffId, StreamId } from '#libs/kernel/index.js';
import { openVault } from '#libs/vault/index.js';
import { applicant, employmentAt, holders, rolesOf } from '../domain/ldp-cycle/people.js';
import { criteria, panel } from '../domain/ldp-cycle/histories.js';
import { testPack } from '../support/pack.js';
import { headOfAsh, hr, slt, sltTwo, smallTrust } from '../support/people.js';
import { round } from './measure.js';
import type { Measured, Say } from './results.js';

const places = 40;
const limits = { applicationsMs: 60_000, decisionMs: 5_000, intakeMs: 1_000 };
const everybody: Directory = {
  ...smallTrust,
  employmentAt,
  employer: (staff, at) => employmentAt(staff, at)?.school,
  rolesOf: (staff) => rolesOf(staff),
  holders: (role, school) => holders(role, school),
};
const rules = { ...testPack.rules, ldp: { ...testPack.rules.ldp, capacity: places } };
const pack = { ...testPack, rules };

/** An intake with so many applications: handed in, read, judged by two of the panel, and decided in one append over everybody. */
export const benchProgramme = async (url: string, owner: Pool, say: Say, applications = 500): Promise<Measured> => {
  const store = await openStore({ databaseUrl: url, upcastersOf, maxConnections: 20, name: 'bench' });
  const vault = openVault({ pool: store.pool, key: Buffer.alloc(32, 7) });
  let known = everybody;
  // The people stay the same; the version of the world moves with its clock.
  const refresh = async () => (known = { ...everybody, version: (await store.world()).version });
  const directory = { current: () => known, refresh };
  const run = commandRunner({ store, vault, processOf, directory, packs: { current: () => pack, get: () => pack } });
  const year = new Date().getUTCFullYear() + 1;
  const intake = cycleOf(`${year}-09-01` as LocalDate);
  const gives = async (by: StaffId | Actor, stream: StreamId, type: string, data: object): Promise<void> => {
    const actor: Actor = typeof by === 'string' ? { kind: 'person', id: by } : by;
    const commandId = `${actor.kind}:${actor.id}:${randomUUID()}` as CommandId;
    const answer = await run({ stream, actor, commandId, command: { type, data } });
    if (!answer.ok) throw new Error(`${type} was refused: ${answer.refusal} ${JSON.stringify(answer.facts)}`);
  };
  const took = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
  const everyone = Array.from({ length: applications }, (_, n) => applicant(n + 1));
  const reason = 'As the evidence shows.';

  await gives(hr, intake, 'OpenCycle', { joinsOn: `${year}-09-01`, criteria });
  const applicationsMs = await took(async () => {
    for (const staff of everyone) {
      const theirs = participationOf(staff);
      await gives(staff, theirs, 'SubmitApplication', { statement: 'I would like to lead.' });
      await gives(headOfAsh, theirs, 'EndorseApplication', { application: 1 });
    }
  });
  await gives(hr, intake, 'SetUpPanel', { members: panel });
  for (const member of panel) await gives(member, intake, 'DeclareInterests', { conflicts: [] });
  const judgedMs = await took(async () => {
    for (const [i] of everyone.entries()) {
      const candidate = i + 1;
      for (const member of [slt, sltTwo])
        for (const n of criteria.keys())
          await gives(member, intake, 'AssessCriterion', { candidate, criterion: `criterion-${n + 1}`, score: i % 4, evidence: reason }); // prettier-ignore
      for (const member of [slt, sltTwo])
        await gives(member, intake, 'GiveVerdict', { candidate, decision: 'select', reason });
      await gives(slt, intake, 'WriteFeedback', { candidate, reason, feedback: reason });
    }
  });
  await owner.query('update world set ahead_ms = $1, version = version + 1', [Date.UTC(year, 8, 6, 9) - Date.now()]);
  await gives({ kind: 'process', id: intake }, intake, 'CloseApplications', {});
  const decisionMs = await took(() => gives(slt, intake, 'DecideSelection', {}));
  const intakeMs = await took(async () => {
    const { events } = await store.look(intake, 0);
    const { state } = refold(ldpCycle, events, emptySnapshot(ldpCycle));
    const offered = (state as { candidates: readonly { standing: string }[] }).candidates.filter(
      ({ standing }) => standing === 'offered',
    );
    const expected = Math.min(places, applications);
    if (offered.length !== expected) throw new Error(`${offered.length} have an offer, and ${expected} have to.`);
  });
  await store.close();
  say(
    `programme: ${applications} applications in ${Math.round(applicationsMs)} ms, judged in ${Math.round(judgedMs)} ms, decided in ${Math.round(decisionMs)} ms`,
  );
  return {
    results: {
      programme_applications_ratio: round(applicationsMs / limits.applicationsMs, 3),
      programme_decision_ratio: round(decisionMs / limits.decisionMs, 3),
      programme_intake_ratio: round(intakeMs / limits.intakeMs, 3),
    },
    beside: {
      programme_applications: applications,
      programme_applications_ms: Math.round(applicationsMs),
      programme_judged_ms: Math.round(judgedMs),
      programme_decision_ms: Math.round(decisionMs),
      programme_intake_ms: Math.round(intakeMs),
    },
  };
};
