import type { SchoolId } from '#libs/kernel/index.js';
import { readinesses } from '#libs/domain/key-post/words.js';
import type { Grid } from '#libs/succession/programme.js';
import { outcomes, standings, type Outcome, type StayStanding } from '#libs/succession/stays.js';
import { dayText } from '#libs/words/index.js';
import { readinessWords } from '#libs/words/key-post/index.js';
import type { programmeOf } from '../../queries/programme-of.js';

type Programme = Awaited<ReturnType<typeof programmeOf>>;
type Rows = readonly Readonly<{ head: string; cells: readonly string[] }>[];

const standingWords: Readonly<Record<StayStanding, string>> = {
  'taking-part': 'Taking part',
  'looked-at': 'Continuation being decided',
  paused: 'Paused',
};
const outcomeWords: Readonly<Record<Outcome, string>> = {
  'taking-part': 'Still taking part',
  completed: 'Completed',
  left: 'Left',
  'not-continued': 'Not continued',
  'completion-withdrawn': 'Completion withdrawn',
};
const hidden = 'Hidden';
const shown = (n: number | 'hidden'): string => (n === 'hidden' ? hidden : String(n));
const some = (n: number | 'hidden'): boolean => n !== 0;

/** Schools with nobody are left out. */
const gridRows = (grid: Grid<SchoolId, string>, schoolOf: (school: SchoolId) => string): Rows =>
  grid.rows
    .filter(({ cells }) => cells.some(some))
    .map(({ row, cells }) => ({ head: schoolOf(row), cells: cells.map(shown) }));
const firstPostCells = (days: Programme['firstPost'][number]['days']): readonly string[] => {
  if (days === 'none') return ['0', 'Nobody yet', 'Nobody yet'];
  if (days === 'hidden') return ['Fewer than 5', hidden, hidden];
  return [String(days.people), String(days.median), `${days.shortest} to ${days.longest}`];
};

/** The programme as tables. */
export const programmeView = (
  { plans, pool, participants, completion, firstPost }: Programme,
  schoolOf: (school: SchoolId) => string,
) => ({
  plans,
  tables: [
    {
      caption: 'Talent pool, by school and readiness',
      explains:
        'Each person counts once, at the soonest readiness of their nominations for key posts that they could follow in.',
      heads: ['School', ...readinesses.map((one) => readinessWords[one]), 'Not nominated'],
      rows: gridRows(pool, schoolOf),
      total: pool.total,
      nothing: 'Nobody is in the talent pool yet.',
    },
    {
      caption: 'Participants, by school and standing',
      explains: 'Everybody who takes part now, at the school that employs them.',
      heads: ['School', ...standings.map((one) => standingWords[one])],
      rows: gridRows(participants, schoolOf),
      total: participants.total,
      nothing: 'Nobody takes part now.',
    },
    {
      caption: 'Completion, by intake',
      explains:
        'Each person who joined counts in one column. Completion withdrawn: what it rested on does not hold any more, and they take part again.',
      heads: ['Intake', 'Joined', ...outcomes.map((one) => outcomeWords[one])],
      rows: completion.map((one) => ({
        head: dayText(one.intake),
        cells: [shown(one.joined), ...one.outcomes.map(({ people }) => shown(people))],
      })),
      nothing: 'Nobody has joined the programme yet.',
    },
    {
      caption: 'Time to first post, by intake',
      explains:
        'Days from joining the programme to the first day in the first post that somebody was appointed to after it. Of fewer than 5 people it is not shown to anybody.',
      heads: ['Intake', 'People with a post', 'Median of days', 'Shortest to longest'],
      rows: firstPost.map(({ intake, days }) => ({ head: dayText(intake), cells: firstPostCells(days) })),
      nothing: 'Nobody has joined the programme yet.',
    },
  ],
});
