import { problemError } from '#libs/http/problem-kinds.js';
import { commandText } from '#libs/words/index.js';
import type { Asking } from './flow.js';
import type { Filling } from './answers-of.js';
import { keptDays } from './drafts.js';
import { captionOf, homeOf } from './page-model.js';
import { changesIn, endOf, namesOfChanges, since } from './what-changed.js';
import { checkAddress } from './where.js';

/** The task is not as the person saw it, or is not there any more: what happened, by whom, and what they typed. */
export const showChanged = async (
  { parts, request, response, the }: Asking,
  filling: Filling | undefined,
  now?: number,
): Promise<void> => {
  const { known, where, address, context, spec, process } = the;
  const gone = the.gone || now === undefined;
  const key = where.kind === 'task' ? where.key : '';
  const seen = filling?.taskVersion;
  const shown = known ? (seen === undefined ? endOf(known, key) : since(known, seen)) : [];
  if (!filling && !shown.length) throw problemError('NotFound');
  const names = known ? await namesOfChanges(parts.engine, known, shown) : the.names;
  await parts.pages.show(
    request,
    response,
    'forms/changed.njk',
    {
      title: gone ? 'This task is not open any more' : 'This has changed since you began',
      caption: [commandText(spec.type, process.name), captionOf(the)].filter(Boolean).join(': '),
      changes: known ? changesIn(known, shown, names, context.caller.id) : [],
      said: filling?.said ?? [],
      gone,
      keptDays,
      version: now,
      // What only asks for a click is clicked again at the task.
      ...(filling?.said.length && { key: filling.key }),
      action: checkAddress(address),
      ...(where.kind === 'task' && { task: `/tasks/${where.case}/${where.key}` }),
      home: gone ? homeOf({ ...the, gone: true }) : homeOf(the),
      errors: [],
    },
    gone && !filling?.said.length && request.method === 'GET' ? 200 : 409,
  );
};
