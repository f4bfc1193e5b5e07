/**
 * Every audience of open tasks once: a school, and those whom its tasks are addressed to. One step in the index finds the next,
 * so this takes as long with a hundred thousand tasks as with one for each audience.
 */
export const audiences = `with recursive audiences as (
    (select school_id, addressed_to from tasks order by school_id, addressed_to limit 1)
    union all
    select next.* from audiences a cross join lateral (
      select t.school_id, t.addressed_to from tasks t where (t.school_id, t.addressed_to) > (a.school_id, a.addressed_to)
      order by t.school_id, t.addressed_to limit 1) next)`;

/** The tasks of the audience `a`, which the index keeps by need. */
export const atAudience = 'tasks.school_id = a.school_id and tasks.addressed_to = a.addressed_to';
