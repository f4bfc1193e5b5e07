import { processOf } from '#libs/domain/registry.js';
import type { PlannedMeeting } from '#libs/domain/policy/cadence/last-feasible-meeting.js';
import type { Engine } from '#libs/engine/open-engine.js';
import type { StreamId } from '#libs/kernel/index.js';
import { casesStanding } from '#libs/read-models/case-register/standing.js';
import { policies } from '#libs/read-models/policy-register/query.js';
import type { PrepareDeps } from '../../../activities/prepare/index.js';
import { foldCase } from '../rehearsal/fold-case.js';

/** More than the board and its committees plan ahead. */
const most = 200;

/** What the process of a policy asks of the world: texts, meetings that are to come, and the other policies. */
export const forPolicies = ({ store, contents }: Pick<Engine, 'store' | 'contents'>): PrepareDeps => ({
  contents,
  meetings: async () => {
    const streams = await casesStanding(store.pool, 'board-meeting', ['Scheduled'], most);
    const planned = streams.map(async (meeting): Promise<readonly PlannedMeeting[]> => {
      const process = processOf(meeting);
      if (!process) return [];
      const { body, on } = (await foldCase(store, process, meeting)) as Omit<PlannedMeeting, 'meeting'>;
      return [{ meeting, body, on }];
    });
    return (await Promise.all(planned)).flat();
  },
  supplied: async (but: StreamId) =>
    (await policies(store.pool))
      .filter(({ policy, standing }) => policy !== but && standing !== 'Referenced')
      .map(({ title }) => title),
});
