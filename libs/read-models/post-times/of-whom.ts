import type { CaseScope } from '../../access/case-scope.js';
import type { Instant, SchoolId, StaffId, StreamId } from '../../kernel/index.js';

/** Whose posts are counted: those that a person may find in lists, narrowed to a school and to when they were asked for. */
export type OfWhom = Readonly<{
  scope: CaseScope;
  /** Cases that do not exist for the person. */
  except: readonly StreamId[];
  school?: SchoolId | undefined;
  openedFrom?: Instant | undefined;
  openedBefore?: Instant | undefined;
}>;

/** The cases of a question, as `c`: parameters 1 to 7. */
export const theirCases = `c.process = 'internal-post' and ($1::boolean or c.school_id = any($2::text[]) or c.involved @> array[$3::text])
  and not c.stream_id = any($4::text[]) and ($5::text is null or c.school_id = $5)
  and ($6::timestamptz is null or c.opened_at >= $6) and ($7::timestamptz is null or c.opened_at < $7)`;

export const valuesOf = ({ scope, except, school, openedFrom, openedBefore }: OfWhom): unknown[] => [
  scope.all,
  scope.schools,
  scope.involving,
  except,
  school,
  openedFrom,
  openedBefore,
];

/** Whose late tasks are counted: of cases that the person sees whole. */
export type OfTasks = Readonly<{
  me: StaffId;
  schools: readonly SchoolId[];
  except: readonly StreamId[];
  school?: SchoolId | undefined;
  openedFrom?: Instant | undefined;
  openedBefore?: Instant | undefined;
}>;
