import type { PersonCaller } from '#libs/access/index.js';
import { emptySnapshot, refold } from '#libs/commands/snapshot.js';
import { policy } from '#libs/domain/policy/index.js';
import { isRegistered, reviewIn, type Policy } from '#libs/domain/policy/state.js';
import { casesStanding } from '#libs/read-models/case-register/standing.js';
import type { Engine } from '../../engine.js';
import { meetingsOf } from '../../queries/meetings-of.js';
import type { DraftOffered, MeetingOffered } from './types.js';

const most = 200;

/** The meetings that are still to come, the next first. */
export const meetingsOffered = async (
  engine: Pick<Engine, 'store'>,
  caller: PersonCaller,
): Promise<readonly MeetingOffered[]> =>
  (await meetingsOf(engine, caller, true))
    .filter(({ seen }) => seen.status === 'Scheduled')
    .map(({ meeting, seen: { body, on } }) => ({ meeting, body, on }))
    .sort((one, other) => one.on.localeCompare(other.on));

/** The drafts that wait for a meeting, by the title of their policy; `agenda` is the meeting on whose agenda one stands. */
export const draftsOffered = async ({ store }: Pick<Engine, 'store'>): Promise<readonly DraftOffered[]> => {
  const waiting = await casesStanding(store.pool, 'policy', ['AtMeeting'], most);
  const drafts = waiting.map(async (stream): Promise<readonly DraftOffered[]> => {
    const { state } = refold(policy, (await store.look(stream, 0)).events, emptySnapshot(policy));
    const now = state as Policy;
    const { draft, steps, agenda } = reviewIn(now, 'AtMeeting') ?? {};
    if (!draft || !isRegistered(now)) return [];
    const { title, reference } = now;
    const named = reference ? `${reference} ${title}` : title;
    return [
      {
        policy: stream,
        title: named,
        hash: draft.hash,
        ...(steps?.[0] && { body: steps[0] }),
        ...(agenda && { agenda: agenda.meeting }),
      },
    ];
  });
  return (await Promise.all(drafts)).flat().sort((one, other) => one.title.localeCompare(other.title, 'en-GB'));
};
