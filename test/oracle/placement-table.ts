import { grid } from './grid.js';
import type { Asker } from './people.js';

/** `acting`: a link of acting up in which winner acts for Head@here; `below`: one in which member acts for winner. */
export type Placement =
  'requested' | 'agreeing' | 'running' | 'ended' | 'arranged' | 'acting' | 'below' | 'proposed' | 'cancelled';

/**
 * What each kind of person is to a secondment of winner from Ashgrove to Dunmarsh, and to acting up at Ashgrove: `c` and `w`
 * oversee it, or have to decide about it now, and read what was written, `c`, of its own school, also who has read it; `h` oversees it as a
 * Head; `o` is seconded, acts or is away; to everybody else it does not exist.
 */
export const placementStanding = grid<Asker, Placement>(`
            requested  agreeing  running  ended  arranged  acting  below  proposed  cancelled
HR          c          c         c        c      c         c       c      c         c
HR@here     c          c         c        c      c         c       c      c         c
HR@else     w          w         w        w      .         .       .      .         .
SLT         w          w         w        w      w         w       w      w         w
SLT@else    .          .         .        .      .         w       w      w         .
CEO         c          c         c        c      c         c       c      c         c
Head@here   w          w         w        w      o         o       h      o         o
Head@else   .          .         .        .      .         .       .      .         .
releasing   h          w         w        h      .         .       .      .         .
governor    .          .         .        .      .         .       .      .         .
IT          .          .         .        .      .         .       .      .         .
chair       w          w         w        w      w         w       w      w         w
member      .          .         .        .      .         .       o      .         .
recused     w          w         w        w      w         w       w      w         w
winner      o          o         o        o      o         o       o      o         o
reserve     .          .         .        .      .         .       .      .         .
drafter     .          .         .        .      .         .       .      .         .
elsewhere   .          .         .        .      .         .       .      .         .
here        .          .         .        .      .         .       .      .         .
else        .          .         .        .      .         .       .      .         .
`);

/**
 * For the pages of such a case: who is answered, by their standing. Anybody else is told the same as of a case that is not there.
 * `s` is there for secondments alone, `p` while a plan for everybody's return waits for an answer.
 */
export const placementPages = grid<string, 'c' | 'w' | 'h' | 'o' | '.'>(`
                                  c  w  h  o  .
/cases/:id                        y  y  y  y  .
/cases/:id?version=1              y  y  y  y  .
/cases/:id/case.json              y  y  y  .  .
/cases/:id/tasks                  y  y  y  y  .
/cases/:id/timeline               y  y  y  y  .
/cases/:id/timeline.json          y  y  y  .  .
/cases/:id/documents              y  y  y  y  .
/cases/:id/diagram                y  y  y  y  .
/cases/:id/reads                  y  .  .  .  .
/cases/:id/applicants             .  .  .  .  .
/cases/:id/interviews.ics         .  .  .  .  .
/cases/:id/agreement              s  s  s  s  .
/cases/:id/objective              s  s  s  s  .
/cases/:id/return                 p  p  p  .  .
`);
