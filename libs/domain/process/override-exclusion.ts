import { z } from 'zod';
import { accept, refuse } from '../../kernel/index.js';
import { holding, isAbout } from './authority.js';
import { openTaskFor, type CaseBook } from './case-book.js';
import type { WithClaims } from './claims.js';
import { byItsAuthor, command } from './command.js';
import { id, personalText, taskKey } from './schema.js';

/** The CEO lets one person answer whom four eyes would exclude; an own case and a recusal are never lifted. */
export const overrideExclusion = (book: CaseBook) =>
  command({
    type: 'OverrideExclusion',
    schema: z.strictObject({ task: taskKey, staff: id<'Staff'>(), reason: personalText(2000) }),
    clause: 'Human tasks: nobody decides on themselves, and an override is on record',
    summary: 'Let somebody answer a task although they took an earlier part in it, with a reason.',
    by: holding('CEO'),
    personal: { reason: byItsAuthor },
    decide: ({ task: key, staff, reason }, state: WithClaims<object>, context) => {
      const open = openTaskFor(book, key, state, context);
      if (!open.ok) return open;
      if (context.actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
      const reasons = open.task.not.filter((x) => x.staff === staff).map((x) => x.because);
      if (!reasons.length) return refuse('NotExcluded', { task: key, staff });
      const because = reasons.find((one) => one !== 'four-eyes');
      if (because) return refuse('NeverLifted', { task: key, staff, because });
      if (isAbout(staff, context)) return refuse('OwnExclusion', { task: key, staff });
      return accept({
        type: 'ExclusionOverridden',
        data: { task: key, staff, because: 'four-eyes', by: context.actor.id, reason },
      });
    },
  });
