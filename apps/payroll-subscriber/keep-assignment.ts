import type pg from 'pg';
import type { AssignmentMessage, Received } from '#libs/messaging/contract/index.js';

const columns = [
  ...[
    'assignment_id',
    'revision',
    'voided',
    'kind',
    'staff_id',
    'external',
    'school_id',
    'post_id',
    'from_day',
    'to_day',
  ],
  ...['pattern', 'away_from', 'paid_by', 'allowance_from', 'appointment_id', 'next', 'changed_at'],
];
/** The same rule as for appointments. */
const keepTheLatest = `
  insert into payroll.assignments (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})
  on conflict (assignment_id) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}
  where (excluded.voided, excluded.revision) > (assignments.voided, assignments.revision)`;

const final: readonly string[] = [
  'uk.understudy.assignments.SecondmentVoided.v1',
  'uk.understudy.assignments.ActingUpVoided.v1',
];
/** What differs between somebody who is seconded and somebody who acts, as the columns have it. */
const placeOf = (data: AssignmentMessage['data']): readonly unknown[] => {
  if ('external' in data) {
    const { hostSchoolId = null, hostPostId = null, homeSchoolId, homePostId } = data;
    return [
      'secondment',
      data.staffId,
      data.external,
      hostSchoolId,
      hostPostId,
      [{ schoolId: homeSchoolId, postId: homePostId, pattern: data.pattern }],
    ];
  }
  return ['acting', data.staffId, false, data.schoolId, data.postId, data.awayFrom];
};

/** The latest word on a secondment or an acting up. */
export const keepAssignment = async (
  client: pg.ClientBase,
  { headers, message: { type, data } }: Received<AssignmentMessage>,
): Promise<void> => {
  const [kind, staff, external, school, post, awayFrom] = placeOf(data);
  const seconded = 'external' in data ? data : undefined;
  const allowance = 'awayFrom' in data ? data.allowance : undefined;
  await client.query(keepTheLatest, [
    ...[data.assignmentId, data.revision, final.includes(type), kind, staff, external, school, post],
    ...[data.from, data.to ?? null, data.pattern, JSON.stringify(awayFrom), seconded?.paidBy ?? null],
    allowance?.paid === 'as-the-post' ? allowance.effectiveFrom : null,
    ...[seconded?.arisesFromAppointmentId ?? null, seconded?.next ?? null, headers.ce_time],
  ]);
};
