import { keepsTrustFiles, type PersonCaller } from '#libs/access/index.js';
import { addressed } from '#libs/domain/process/index.js';
import type { Addressee, Audience } from '#libs/domain/policy/words.js';
import type { Directory } from '#libs/directory/types.js';
import type { Instant, StaffId } from '#libs/kernel/index.js';
import { policies, type PolicyFilter, type PolicyItem } from '#libs/read-models/policy-register/query.js';
import type { Engine } from '../engine.js';

/** Who is asked to acknowledge a policy and works here at the instant: leavers are none of them. */
export const audienceAt = (
  directory: Pick<Directory, 'staff' | 'employer'>,
  audience: Audience | undefined,
  at: Instant,
): readonly StaffId[] => {
  const { schools } = audience ?? {};
  const theirs = (staff: StaffId) => {
    const employer = directory.employer(staff, at);
    return employer !== undefined && (!schools || schools.includes(employer));
  };
  return directory.staff(at).filter(theirs);
};
/** Whom policies ask, looked up once for each audience. */
export const audiencesAt = (directory: Pick<Directory, 'staff' | 'employer'>, at: Instant) => {
  const found = new Map<string, readonly StaffId[]>();
  return (audience: Audience | undefined): readonly StaffId[] => {
    const key = (audience?.schools ?? []).join();
    const asked = found.get(key) ?? audienceAt(directory, audience, at);
    found.set(key, asked);
    return asked;
  };
};
/** Whether somebody is asked to acknowledge the version in force of a policy, and has not. */
export const isAskedOf = (
  { directory }: Pick<Engine, 'directory'>,
  { id, at }: PersonCaller,
  { acknowledgeBy, acknowledged, audience }: PolicyItem,
): boolean => {
  if (!acknowledgeBy || acknowledged.includes(id)) return false;
  const employer = directory.current().employer(id, at);
  return employer !== undefined && (!audience?.schools || audience.schools.includes(employer));
};

/** The register as somebody may see it: all of it for who leads or governs, and for everybody else what is in force. */
export const policiesFor = async (
  engine: Pick<Engine, 'store' | 'directory'>,
  caller: PersonCaller,
  filter: PolicyFilter,
): Promise<readonly PolicyItem[]> => {
  const found = await policies(engine.store.pool, filter);
  return seesRegister(caller) ? found : found.filter(({ standing }) => standing === 'InForce');
};
/** Who sees every policy, and not what is in force alone. */
export const seesRegister = (caller: PersonCaller): boolean => keepsTrustFiles(caller);

/** Whether somebody decides what a policy's findings come to: its owner, and HR. */
export const decidesFindings = ({ id, roles }: PersonCaller, owner: Addressee): boolean =>
  [owner, { role: 'HR' } as const].some((to) => addressed(to, id, roles));
