import { problem } from '#libs/http/problem-kinds.js';
import type { CommandAnswer } from '#libs/commands/types.js';
import { refusalWords, doneText, timeText } from '#libs/words/index.js';
import { idOf } from '../kind.js';
import { one, type Posted } from '../posted.js';
import { actOn, unsearched } from './act-on.js';
import { nextAfter, saidAfter } from './afterwards.js';
import { asRead, keyIn, pagesNow, withAnswers, withPosted, type Filling } from './answers-of.js';
import { asking as ask, showNotYours, type Asking } from './flow.js';
import { whyNot } from './may-give.js';
import { homeOf, isDirect } from './page-model.js';
import { fieldsRefused } from './refused-field.js';
import { filled, send, streamOf, wasSent } from './send.js';
import { showChanged } from './show-changed.js';
import { drawCheck, drawPage, errorsAddress, firstWrong, numberOf, wrongOn } from './show-form.js';
import { checkAddress, pageAddress } from './where.js';

const bodyOf = ({ request }: Asking): Posted => (request.body ?? {}) as Posted;
const goTo = (
  { parts, request, response }: Asking,
  address: string,
  said?: Parameters<Asking['parts']['pages']['goTo']>[3],
) => parts.pages.goTo(request, response, address, said);
const keep = async ({ parts, the }: Asking, filling: Filling) => {
  await parts.drafts.save(the.context.caller.id, filling, filling);
  await parts.drafts.sweep();
};
const forget = ({ parts, the }: Asking, key?: string) => parts.drafts.drop(the.context.caller.id, the.address, key);

/** The same result again, however often a form is sent. */
const showDone = async (asking: Asking, filling: Filling): Promise<void> => {
  const { the, parts } = asking;
  await forget(asking, filling.key);
  const address = await nextAfter(parts.engine, the, { stream: streamOf(the, filling) });
  return goTo(asking, address, { done: saidAfter(the, asking.draft?.answers) });
};

const lookAgain = ({ parts, request, response, the }: Asking) => ask(parts, request, response, the.where);

/** What was refused is shown where it can be put right; nothing is lost. */
const showRefused = async (
  asking: Asking,
  filling: Filling,
  answer: Extract<CommandAnswer, { ok: false }>,
): Promise<void> => {
  const { the } = asking;
  const { refusal, facts } = answer;
  if (refusal === 'IdempotencyKeyReused') {
    await forget(asking);
    return goTo(asking, homeOf(the).href, { important: `${doneText(the.spec.type, the.process.name)} It was sent before, and what was sent first holds.` }); // prettier-ignore
  }
  if (refusal === 'TaskChanged') {
    const { now } = facts;
    // It changed after the case was looked at here.
    const again = await lookAgain(asking);
    return showChanged(again, filling, typeof now === 'number' ? now : undefined);
  }
  const refused = refusalWords(refusal, facts, the.names);
  const { status } = problem(refusal);
  const pages = pagesNow(the, filling.answers);
  if (isDirect(the, pages)) return drawPage(asking, filling, 1, { refused, status });
  const names = fieldsRefused(refusal);
  const at = pages.findIndex(({ questions }) => questions.some(({ name }) => names.includes(name)));
  const question = pages[at]?.questions.find(({ name }) => names.includes(name));
  const refusedAt = question && { href: `${pageAddress(the.address, at + 1)}#${idOf(question.name)}`, text: `Change: ${question.label}` }; // prettier-ignore
  return drawCheck(asking, filling, { refused, ...(refusedAt && { refusedAt }) }, status);
};

const sendIt = async (asking: Asking, filling: Filling): Promise<void> => {
  const { parts, the, response, request } = asking;
  const { data } = filled(the, filling);
  if (!data) {
    const page = firstWrong(asking, filling);
    if (isDirect(the, pagesNow(the, filling.answers)) && page) return drawPage(asking, filling, 1, { wrong: wrongOn(asking, filling, 1), status: 422 }); // prettier-ignore
    if (page !== undefined) return response.redirect(303, errorsAddress(the.address, page));
    await forget(asking, filling.key);
    return goTo(asking, homeOf(the).href, { important: 'This form is out of date. Nothing was sent; begin it again.' });
  }
  request.note.command = the.spec.type;
  request.note.case = streamOf(the, filling);
  const answer = await send(parts.run, the, filling, data);
  request.note.outcome = answer.ok ? (answer.repeated ? 'repeated' : 'accepted') : answer.refusal;
  return answer.ok ? showDone(asking, filling) : showRefused(asking, filling, answer);
};

/** The draft that was posted to; one that was sent before, or discarded, is not there any more. */
const begun = ({ draft, the, request }: Asking, body: Posted): Filling | undefined => {
  const key = keyIn(body);
  const copies = typeof request.query['copy'] === 'string' || one(body, '_copy') !== '';
  if (draft && (draft.key === key || !copies)) return draft;
  return asRead(the, body);
};

/** POST of one page of a form: what was typed is kept first, whatever comes of it. */
export const postPage = async (asking: Asking): Promise<void> => {
  const { request, the, draft } = asking;
  const body = bodyOf(asking);
  const key = keyIn(body);
  const was = begun(asking, body) ?? asRead(the, body);
  const number = Math.min(numberOf(request.query['page']), pagesNow(the, was.answers).length);
  const page = pagesNow(the, was.answers)[number - 1]!;
  const so = withPosted(the, was, page, body);
  if (key && key !== draft?.key && (await wasSent(asking.parts.engine, the, { ...so, key }))) return showDone(asking, { ...so, key }); // prettier-ignore
  if (page.questions.length) await keep(asking, so);
  const kept = page.questions.length ? { ...asking, draft: { ...so, updatedAt: the.context.at } } : asking;
  if (the.gone) return showChanged(kept, so);
  const why = whyNot(the);
  if (why) return showNotYours(kept, why);

  const checking = request.query['check'] !== undefined;
  const here = pageAddress(the.address, number, checking);
  const pressed = one(body, '_do');
  const acted = actOn(page.questions, so.answers, pressed);
  if (acted) {
    await keep(asking, withAnswers(the, so, acted.answers));
    return goTo(asking, `${here}#${idOf(acted.at)}`);
  }
  if (pressed === 'save') return goTo(asking, homeOf(the).href, { done: 'Your draft is saved. Only you can read it.' });
  if (pressed === 'rules') return goTo(asking, `${here}#rules`);
  const search = unsearched(page.questions, so.answers);
  if (search !== undefined) return goTo(asking, `${here}#${idOf(search)}`);

  const pages = pagesNow(the, so.answers);
  const wrong = wrongOn(kept, so, number);
  if (wrong.length) return drawPage(kept, so, number, { wrong, status: 422 });
  if (isDirect(the, pages)) return sendIt(kept, so);
  const back = checking && firstWrong(kept, so) === undefined;
  return goTo(
    asking,
    number < pages.length && !back ? pageAddress(the.address, number + 1) : checkAddress(the.address),
  );
};

/** POST of the check page: send it, go on after a change, keep it or discard it. */
export const postCheck = async (asking: Asking): Promise<void> => {
  const { the, draft } = asking;
  const body = bodyOf(asking);
  const key = keyIn(body);
  const pressed = one(body, '_do');
  if (pressed === 'discard') {
    await forget(asking, key);
    return goTo(asking, homeOf(the).href, { done: 'What you typed was discarded. Nothing was sent.' });
  }
  const posted = key && key !== draft?.key ? asRead(the, body) : undefined;
  if (posted && (await wasSent(asking.parts.engine, the, posted))) return showDone(asking, posted);
  if (!draft) return goTo(asking, the.gone ? homeOf(the).href : the.address, { important: 'There is nothing to send: the draft was discarded.' }); // prettier-ignore
  if (pressed === 'save') return goTo(asking, homeOf(the).href, { done: `Your draft of ${timeText(draft.updatedAt)} is kept.` }); // prettier-ignore
  if (pressed === 'again' && !the.gone) {
    const seen = Number(one(body, '_version'));
    const taskVersion = Number.isSafeInteger(seen) && seen > 0 ? seen : draft.taskVersion;
    const fixed = the.form.fixed?.(the.context) ?? {};
    const { taskVersion: _, ...rest } = draft;
    await keep(asking, { ...rest, fixed, ...(taskVersion !== undefined && { taskVersion }) });
    return goTo(asking, isDirect(the, pagesNow(the, draft.answers)) ? the.address : checkAddress(the.address));
  }
  // Sent before and the answer lost: the same command answers the same, also when its task is gone by now.
  if (await wasSent(asking.parts.engine, the, draft)) return showDone(asking, draft);
  if (the.gone) return showChanged(asking, draft);
  return sendIt(asking, draft);
};
