import { grid } from './grid.js';
import type { Asker } from './people.js';
import type { State } from './cases.js';

/**
 * What each kind of person is to a post at Ashgrove as it goes on, from policy 002 and the design: `c` oversees it and is told
 * what people confide (HR of the school, CEO); `w` oversees it or decides about it, and reads what was written; `h` oversees it as its Head, without
 * the words; `p` judges on its panel; `o` has a part of their own in it, as an applicant or a Head who lets somebody go; to
 * everybody else it does not exist. Whoever has an interest is out of it from then on, whatever their roles.
 */
export const standing = grid<Asker, State>(`
            requested  advertised  blind  sifting  interviewing  offering  appointed  cancelled
HR          c          c           c      c        c             c         c          c
HR@here     c          c           c      c        c             c         c          c
HR@else     .          .           .      .        .             .         .          .
SLT         w          w           w      w        w             w         w          w
SLT@else    w          .           .      .        .             .         .          .
CEO         c          c           c      c        c             c         c          c
Head@here   h          h           h      h        h             w         h          h
Head@else   .          .           .      .        .             .         .          .
releasing   .          p           p      p        p             o         o          p
governor    .          .           .      .        .             .         .          .
IT          .          .           .      .        .             .         .          .
chair       w          p           p      p        p             w         w          p
member      .          p           p      p        p             p         p          p
recused     w          p           .      .        .             .         .          .
winner      .          o           o      o        o             o         o          o
reserve     .          o           o      o        o             o         o          o
drafter     .          o           o      o        o             o         o          o
elsewhere   .          .           .      .        .             .         .          .
here        .          .           .      .        .             .         .          .
else        .          .           .      .        .             .         .          .
`);

/** For the pages of a case: who is answered, by their standing, or by turns as the post goes on. Anybody else is told the same as of a case that is not there. */
export const casePages = grid<string, 'c' | 'w' | 'h' | 'p' | 'o' | '.'>(`
                                         c  w  h  p  o  .
/cases/:id                               y  y  y  y  y  .
/cases/:id?version=1                     y  y  y  y  y  .
/cases/:id?on=2026-01-01                 y  y  y  y  y  .
/cases/:id/case.json                     y  y  y  .  .  .
/cases/:id/tasks                         y  y  y  y  y  .
/cases/:id/applicants                    y  y  y  y  .  .
/cases/:id/applicants/:application       y. y. y. y. .  .
/cases/:id/agreement                     .  .  .  .  .  .
/cases/:id/objective                     .  .  .  .  .  .
/cases/:id/candidates                    .  .  .  .  .  .
/cases/:id/participants                  .  .  .  .  .  .
/cases/:id/reviews                       .  .  .  .  .  .
/cases/:id/written                       .  .  .  .  .  .
/cases/:id/return                        .  .  .  .  .  .
/cases/:id/versions                      .  .  .  .  .  .
/cases/:id/clauses                       .  .  .  .  .  .
/cases/:id/findings                      .  .  .  .  .  .
/cases/:id/links                         .  .  .  .  .  .
/cases/:id/acknowledgements              .  .  .  .  .  .
/cases/:id/timeline                      y  y  y  y  y  .
/cases/:id/timeline.json                 y  y  y  .  .  .
/cases/:id/timeline.json?version=9       y  y  y  .  .  .
/cases/:id/documents                     y  y  y  y  y  .
/cases/:id/diagram                       y  y  y  y  y  .
/cases/:id/reads                         y  .  .  .  .  .
/cases/:id/interviews.ics                y. y. y. y. y. .
/cases/:id/do/cancel-post                y- -  -  -  -  .
/cases/:id/do/freeze-post                y- -  -  -  -  .
`);

export type Rule =
  'everybody' | 'seers' | 'fileSeers' | 'overseers' | 'operators' | 'importers' | 'starters' | 'planners' | 'lookers';
/** For what is of no one case: `y` is answered, `-` is told that they may not, and who may, and a dot as of what is not there. */
export const rules = grid<Asker, Rule>(`
            everybody  seers  fileSeers  overseers  operators  importers  starters  planners  lookers
HR          y          y      y          y          -          y          y         y         y
HR@here     y          y      y          y          -          -          y         .         .
HR@else     y          y      y          y          -          -          y         .         .
SLT         y          y      y          y          -          -          -         y         y
SLT@else    y          y      y          y          -          -          -         .         .
CEO         y          y      y          y          -          -          -         y         y
Head@here   y          y      y          y          -          -          -         .         .
Head@else   y          y      y          y          -          -          -         .         .
releasing   y          y      y          y          -          -          -         .         .
governor    y          y      y          .          -          -          -         .         y
IT          y          -      .          .          y          y          -         .         .
chair       y          y      y          y          -          -          -         y         y
member      y          -      .          .          -          -          -         .         .
recused     y          y      y          y          -          -          -         y         y
winner      y          -      .          .          -          -          -         .         .
reserve     y          -      .          .          -          -          -         .         .
drafter     y          -      .          .          -          -          -         .         .
elsewhere   y          -      .          .          -          -          -         .         .
here        y          -      .          .          -          -          -         .         .
else        y          -      .          .          -          -          -         .         .
`);

const unknown = '00000000-0000-4000-8000-000000000000';
const letter = 'consumers/understudy.appointments/payroll/dead-letters/abc';
/** `to` whoever may: what such an address is answered where it names nothing that is there. */
type OtherPage = readonly [route: string, rule: Rule, address?: string, to?: '.' | '422'];
/** Every other page, with an address of it, under the rule that holds. */
export const otherPages: readonly OtherPage[] = [
  ['GET /', 'everybody'],
  ['GET /account/back-to-form', 'everybody'],
  ['GET /account/sessions', 'everybody'],
  ['GET /absences', 'everybody'],
  ['GET /absences/new', 'everybody'],
  ['GET /applications', 'everybody'],
  ['GET /calendars/:school', 'everybody', '/calendars/school-ashgrove'],
  ['GET /board', 'overseers'],
  ['GET /board', 'overseers', '/board?on=2026-09-07&knownOn=2026-10-01'],
  ['GET /cases', 'everybody'],
  ['GET /cases.csv', 'everybody'],
  ['GET /notice-calculator', 'everybody'],
  [
    'GET /notice-calculator',
    'everybody',
    '/notice-calculator?kind=head&on=2026-10-03&wanted=2027-01-01&school=school-ashgrove',
  ],
  ['GET /my-programme', 'everybody'],
  ['GET /notices', 'everybody'],
  ['GET /policies', 'everybody'],
  ['GET /policies', 'everybody', '/policies?overdue=yes&school=school-ashgrove'],
  ['GET /policies/register.csv', 'everybody'],
  ['GET /policies/import', 'starters'],
  ['GET /findings', 'everybody'],
  ['GET /clauses', 'everybody'],
  ['GET /clauses', 'everybody', '/clauses?policy=002'],
  ['GET /clauses/:of/:place', 'everybody', '/clauses/002/secondment-opportunities-step-3'],
  ['GET /posts', 'everybody'],
  ['GET /processes/internal-post', 'everybody'],
  ['GET /processes/secondment', 'everybody'],
  ['GET /processes/acting-up', 'everybody'],
  ['GET /processes/ldp-participation', 'everybody'],
  ['GET /processes/ldp-cycle', 'everybody'],
  ['GET /processes/policy', 'everybody'],
  ['GET /processes/board-meeting', 'everybody'],
  ['GET /meetings', 'everybody'],
  ['GET /succession', 'planners'],
  ['GET /programme', 'lookers'],
  ['GET /tasks', 'everybody'],
  ['GET /tasks', 'everybody', '/tasks?of=school'],
  ['GET /tasks.csv', 'everybody'],
  ['GET /tasks.csv', 'everybody', '/tasks.csv?of=school'],
  ['GET /dashboard', 'seers'],
  ['GET /dashboard/:name.csv', 'fileSeers', '/dashboard/filled.csv'],
  ['GET /dashboard/:kind/:which', 'overseers', '/dashboard/step/1'],
  ['GET /cases/new/:process', 'starters', '/cases/new/internal-post'],
  ['GET /cases/new/:process', 'starters', '/cases/new/secondment'],
  ['GET /cases/new/:process', 'starters', '/cases/new/acting-up'],
  ['GET /cases/new/:process', 'starters', '/cases/new/policy'],
  ['GET /cases/new/:process', 'starters', '/cases/new/board-meeting'],
  ['GET /operations', 'operators'],
  ['GET /operations/consumers', 'operators'],
  ['GET /operations/consumers/:topic/:group', 'operators', '/operations/consumers/understudy.appointments/payroll'],
  [
    'GET /operations/consumers/:topic/:group/dead-letters/:digest/discard',
    'operators',
    `/operations/${letter}/discard`,
    '.',
  ],
  [
    'GET /operations/consumers/:topic/:group/dead-letters/:digest/retry',
    'operators',
    `/operations/${letter}/retry`,
    '.',
  ],
  [
    'GET /operations/consumers/:topic/:group/move',
    'operators',
    '/operations/consumers/understudy.appointments/payroll/move',
    '422',
  ],
  ['GET /operations/consumers/replay', 'operators', '/operations/consumers/replay', '422'],
  ['GET /operations/log', 'operators'],
  ['GET /operations/notices', 'operators'],
  ['GET /operations/notices/retry', 'operators', '/operations/notices/retry', '.'],
  ['GET /operations/notices/skip', 'operators', '/operations/notices/skip', '.'],
  ['GET /operations/parked', 'operators'],
  ['GET /operations/parked/retry', 'operators', '/operations/parked/retry', '.'],
  ['GET /operations/parked/skip', 'operators', '/operations/parked/skip', '.'],
  ['GET /operations/workflows', 'operators'],
  ['GET /operations/workflows/:stream', 'operators', `/operations/workflows/internal-post-${unknown}`, '.'],
  ['GET /operations/workflows/:stream/nudge', 'operators', `/operations/workflows/internal-post-${unknown}/nudge`, '.'],
  [
    'GET /operations/workflows/:stream/restart',
    'operators',
    `/operations/workflows/internal-post-${unknown}/restart`,
    '.',
  ],
  ['GET /operations/people', 'importers'],
  ['GET /operations/people/:id', 'importers', `/operations/people/${unknown}`, '.'],
  ['GET /operations/people/:id/apply', 'importers', `/operations/people/${unknown}/apply`, '.'],
  ['GET /operations/people/:id/drop', 'importers', `/operations/people/${unknown}/drop`, '.'],
  ['GET /operations/people/:id/failed/:file', 'importers', `/operations/people/${unknown}/failed/staff.csv`, '.'],
  ['GET /operations/people/:id/undo', 'importers', `/operations/people/${unknown}/undo`, '.'],
];

/** What is answered to whoever asks, signed in or not: with what. */
export const openPages: Readonly<Record<string, number>> = {
  'GET /accessibility': 200,
  'GET /sign-in': 303,
  'GET /sign-out': 303,
  'GET /signed-in': 400,
  'GET /signed-out': 200,
};
/** Each has a test of its own beside the tables. */
export const elsewhere: readonly string[] = [
  'ALL /',
  'ALL /*rest',
  'GET /absences/:id',
  'GET /live',
  'GET /people/:staff/career',
  'GET /succession/:id',
  'GET /policies/:id',
  'GET /policies/:id/read',
  'GET /policies/:id/read/file',
  'GET /cases/:id/versions/:hash',
  'GET /posts/:case',
  'GET /documents/:id',
  'GET /cases/:id/documents/:document/remove',
  'GET /tasks/:case/:key',
  'GET /tasks/:case/:key/here',
  'GET /tasks/:case/:key/:command',
  'GET /tasks/:case/:key/:command/check',
  'GET /tasks/:case/:key/:command/copy',
  'GET /cases/:case/do/:command/check',
  'GET /cases/:case/do/:command/copy',
  'GET /cases/new/:process/check',
  'GET /cases/new/:process/copy',
];
