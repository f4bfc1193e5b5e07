import { localDate } from '../kernel/calendar.js';
import type {
  Employment,
  HeldRole,
  Holding,
  Instant,
  LocalDate,
  PostId,
  Role,
  SchoolId,
  StaffId,
  Training,
} from '../kernel/index.js';
import { delegationsOf } from './delegations.js';
import { roleSpans, type RoleSpan } from './role-spans.js';
import type { DirectoryRows, TrainingRow } from './rows.js';
import { common, holds, spanOf, type Span } from './span.js';
import type { Directory } from './types.js';

type Employed = Span & Readonly<{ terms: Employment }>;

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** The resolver over rows: dates become instants once, so that a question costs a look at one person's few spans. */
export const directoryOf = (rows: DirectoryRows): Directory => {
  const schools = [...rows.schools].sort((a, b) => (a.id < b.id ? -1 : 1));
  const schoolById = new Map(schools.map((school) => [school.id, school]));
  const withTrust = new Map(rows.staff.map((row) => [row.staff, spanOf(row)]));
  const contracts = new Map(rows.staff.map((row) => [row.staff, row.contract]));

  const employments = new Map<StaffId, Employed[]>();
  for (const row of rows.employments) {
    const stay = withTrust.get(row.staff);
    const contract = contracts.get(row.staff);
    const time = stay && common(stay, spanOf(row));
    if (!time || !contract || contract === 'volunteer') continue;
    push(employments, row.staff, { terms: Object.freeze({ school: row.school, contract }), ...time });
  }
  const employees = [...employments.keys()].sort();

  const rolesByStaff = new Map<StaffId, RoleSpan[]>();
  const rolesByRole = new Map<Role, RoleSpan[]>();
  for (const held of roleSpans(rows, withTrust)) {
    push(rolesByStaff, held.staff, held);
    push(rolesByRole, held.held.role, held);
  }

  const trainings = new Map<StaffId, TrainingRow[]>();
  for (const row of rows.trainings) push(trainings, row.staff, row);

  const holdingsOf = new Map<StaffId, Holding[]>();
  const holdingsIn = new Map<PostId, Holding[]>();
  for (const one of [...rows.holdings].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    push(holdingsOf, one.staff, one);
    push(holdingsIn, one.post, one);
  }

  const { by: passedBy, to: passedTo } = delegationsOf(rows.delegations);

  const employmentAt = (staff: StaffId, at: Instant): Employment | undefined =>
    employments.get(staff)?.find((time) => holds(time, at))?.terms;
  const employer = (staff: StaffId, at: Instant): SchoolId | undefined => employmentAt(staff, at)?.school;
  const trainedUntil = (staff: StaffId, training: Training, at: Instant): LocalDate | undefined => {
    const today = localDate(at);
    const begun = (trainings.get(staff) ?? []).filter((row) => row.training === training && row.from <= today);
    return begun
      .map(({ to }) => to)
      .sort()
      .at(-1);
  };
  const rolesOf = (staff: StaffId, at: Instant): readonly HeldRole[] => {
    const roles: HeldRole[] = [];
    for (const time of rolesByStaff.get(staff) ?? []) if (holds(time, at)) roles.push(time.held);
    return roles;
  };
  // A role held across the trust serves at every school; where no school is asked for, a role held anywhere does.
  const serves = (held: HeldRole, school: SchoolId | undefined) =>
    school === undefined || held.school === undefined || held.school === school;
  const holders = (role: Role, school: SchoolId | undefined, at: Instant): readonly StaffId[] => {
    const found = (rolesByRole.get(role) ?? []).filter((time) => serves(time.held, school) && holds(time, at));
    return [...new Set(found.map((time) => time.staff))].sort();
  };

  return {
    version: rows.version,
    schools: () => schools,
    school: (id) => schoolById.get(id),
    staff: (at) => employees.filter((staff) => employer(staff, at) !== undefined),
    rolesOf,
    ownRolesAt: (staff, at) => rolesOf(staff, at).filter((held) => held.onBehalfOf === undefined),
    delegationsBy: (staff) => passedBy.get(staff) ?? [],
    delegationsTo: (staff) => passedTo.get(staff) ?? [],
    employer,
    employmentAt,
    trainedUntil,
    holders,
    holdingsOf: (staff) => holdingsOf.get(staff) ?? [],
    holdingsIn: (post) => holdingsIn.get(post) ?? [],
  };
};
