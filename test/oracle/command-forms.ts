import { internalPost } from '#libs/domain/internal-post/index.js';
import { emptySnapshot, refold } from '#libs/commands/snapshot.js';
import { kebab } from '#libs/http/routes.js';
import type { Actor, StaffId, StreamId } from '#libs/kernel/index.js';
import { createDrafts } from '../../apps/gateway/web/forms/flow/drafts.js';
import type { HumanCommand } from '../../apps/gateway/web/forms/internal-post/index.js';
import { internalPostForms } from '../../apps/gateway/web/forms/internal-post/index.js';
import { commands, rightPerson } from '../domain/internal-post/commands.js';
import { inPlace } from '../domain/internal-post/in-place.js';
import type { Gateway } from '../gateway/gateway.js';
import { freshKey } from '../gateway/gateway.js';
import { inWords } from '../gateway/seed.js';
import type { Fields } from '../web/browser.js';
import { drawn } from '../web/drawn-form.js';
import { answersTo } from '../web/filled-form.js';
import type { Answer, Visitor } from './ask.js';
import { people } from './people.js';

/** Where somebody would give a command about a case. */
export const formAddress = async (gateway: Gateway, type: HumanCommand, stream: StreamId, staff: string) => {
  const spec = internalPost.specs[type]!;
  const data = inWords(commands[type].data) as Readonly<Record<string, unknown>>;
  if (spec.starts) return '/cases/new/internal-post';
  if (typeof data['task'] === 'string') return `/tasks/${stream}/${data['task']}/${kebab(type)}`;
  if (spec.by.kind !== 'task') return `/cases/${stream}/do/${kebab(type)}`;
  const { events } = await gateway.engine.store.look(stream, 0);
  const actor: Actor = { kind: 'person', id: staff as StaffId };
  const key = spec.by.key(data, refold(internalPost, events, emptySnapshot(internalPost)).state, actor);
  return `/tasks/${stream}/${key}/${kebab(type)}`;
};

/** What the rightful person would have typed, in the ids of the demo trust. */
export const answersFor = (type: HumanCommand): Readonly<{ answers: Fields; fixed: object }> => {
  const form = drawn(type, inPlace[type], rightPerson[type] as StaffId);
  const answers = inWords(answersTo(form)) as Fields;
  return {
    // Whoever takes a task over must be somebody who may answer it.
    answers: type === 'HandOverTask' ? { ...answers, to: people['SLT'] } : answers,
    fixed: inWords(internalPostForms[type].fixed?.(form.context) ?? {}) as object,
  };
};

/** Somebody asks for the form, sends its page with all answers, and sends the check of a draft that holds them all. */
export const tries = async (
  gateway: Gateway,
  by: Visitor,
  staff: string,
  [type, stream]: readonly [HumanCommand, StreamId],
): Promise<Readonly<Record<'form' | 'page' | 'check', Answer>>> => {
  const address = await formAddress(gateway, type, stream, staff);
  const { answers, fixed } = answersFor(type);
  const key = freshKey();
  const sent = { ...answers, _key: key, _fixed: JSON.stringify(fixed) };
  const form = await by.get(address);
  const page = await by.send(address, sent);
  const begun = { form: address, ...(!address.startsWith('/cases/new') && { case: stream }), command: type, key };
  await createDrafts(gateway.engine).save(staff as StaffId, begun, { answers, fixed, said: [] });
  return { form, page, check: await by.send(`${address}/check`, { _key: key }) };
};
