import { commandRoutes } from '#libs/http/routes.js';
import { everyProcess } from '#libs/domain/registry.js';
import type { StaffId } from '#libs/kernel/index.js';
import { createOwnerPool } from '#libs/event-store/index.js';
import { advertised as opened, applied } from '../journeys/moves/advert.js';
import { described } from '../journeys/moves/description.js';
import type { Panel } from '../journeys/moves/panel.js';
import type { Post } from '../journeys/trust.js';
import { person } from './client.js';
import { applicant, hr, otherApplicant, type Gateway } from './gateway.js';
import { postOf } from './on-gateway.js';
export { moveOn } from './on-gateway.js';

export const post = { title: 'Head of Maths', school: 'school-ashgrove' };
export const routes = commandRoutes(everyProcess);
/** Those of cases: the ledger of posts has a spec of its own. */
export const caseRoutes = routes.filter(({ process }) => process.followed !== false);
/** What SLT says when it answers the task of a post that was requested. */
export const why = { because: 'It prepares somebody for a headship.', evidence: 'The succession plan names it.' };

/** HR requests a post; answers the case. */
export const requested = async (gateway: Gateway, body: object = post): Promise<string> => {
  const started = await (await person(gateway, hr)).post('/internal-posts', body);
  if (started.status !== 201) throw new Error(JSON.stringify(started.body));
  return started.body.case as string;
};

const advertised = async (gateway: Gateway): Promise<Post> => {
  const body = { ...post, reason: 'Cover is needed from the first day of term.' };
  const started = postOf(gateway, await requested(gateway, body));
  await described(started);
  await opened(started);
  await applied(started, applicant as StaffId, otherApplicant as StaffId);
  return started;
};

/** A post that HR has started, described and advertised, with two applications. */
export const appliedFor = async (gateway: Gateway): Promise<string> => (await advertised(gateway)).id;

/** Somebody's time with the trust has ended. */
export const leaves = async (gateway: Gateway, staff: string): Promise<void> => {
  const owner = createOwnerPool(gateway.databaseUrl);
  await owner.query(`update staff set to_date = current_date - 2 where staff_id = $1`, [staff]);
  await owner.query('update world set version = version + 1');
  await owner.end();
  await gateway.engine.directory.refresh();
};

export const panel: Panel = [
  { part: 'slt-3', chair: true, sifts: true },
  { part: 'head-dunmarsh', sifts: true },
  { part: 'staff-008' as StaffId },
];
