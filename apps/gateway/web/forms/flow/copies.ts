import { caseScope } from '#libs/access/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { decodeCursor, pageOf } from '#libs/http/cursor.js';
import { closedTo } from '#libs/read-models/case-register/closed-to.js';
import { listCases, placeOf } from '#libs/read-models/case-register/query.js';
import { sinceText } from '#libs/words/index.js';
import { timePlace } from '../../../queries/places.js';
import type { Asking } from './flow.js';

const atOnce = 25;

/** GET of the old cases that a form may begin as a copy of, those that the person may see. */
export const showCopies = async ({ parts, request, response, the }: Asking): Promise<void> => {
  const { caller, schools, at } = the.context;
  if (!the.form.copies) throw problemError('NotFound');
  const { pool } = parts.engine.store;
  const { cursor } = request.query;
  const place = decodeCursor(typeof cursor === 'string' ? cursor : undefined, timePlace);
  const filter = { process: the.process.name, except: await closedTo(pool, caller.id) };
  const rows = await listCases(pool, caseScope(caller), filter, atOnce + 1, place);
  const { items, next } = pageOf(rows, atOnce, placeOf, (row) => row);
  await parts.pages.show(request, response, 'forms/copy.njk', {
    title: 'Copy from an old post',
    back: the.address,
    errors: [],
    posts: items
      .filter((item) => item.case !== the.context.case)
      .map((item) => ({
        href: `${the.address}?copy=${item.case}`,
        title: item.title,
        school: schools.find(({ id }) => id === item.school)?.name ?? item.school,
        since: `begun ${sinceText(item.openedAt, at)}`,
      })),
    ...(next && { next: `${the.address}/copy?cursor=${next}` }),
  });
};
