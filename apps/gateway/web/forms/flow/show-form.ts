import { within } from '../posted.js';
import type { Wrong } from '../kind.js';
import { sayAll } from '../questions.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { RefusalWords } from '#libs/words/index.js';
import { goingOn, pagesNow, withPrefilled, type Filling } from './answers-of.js';
import { showNotYours, type Asking } from './flow.js';
import { outsiderOf } from './outsiders.js';
import { whyNot } from './may-give.js';
import { checkModel, isDirect, pageModel } from './page-model.js';
import { searchedPeople } from './search-people.js';
import { filled } from './send.js';
import { showChanged } from './show-changed.js';
import { pageAddress } from './where.js';

export const numberOf = (asked: unknown): number => Math.min(99, Math.max(1, Math.trunc(Number(asked)) || 1));
/** What is wrong on one page. */
export const wrongOn = (asking: Asking, filling: Filling, number: number): readonly Wrong[] => {
  const { the } = asking;
  const names = (pagesNow(the, filling.answers)[number - 1]?.questions ?? []).map(({ name }) => name);
  const { wrong } = filled(the, filling);
  return wrong.filter(({ field }) => names.some((name) => field === name || /^[[.-]/.test(field.slice(name.length)) && field.startsWith(name))); // prettier-ignore
};

type Saying = Readonly<{ wrong?: readonly Wrong[]; refused?: RefusalWords; status?: number }>;
/** Draws one page of a form as it is filled in. */
export const drawPage = async (
  asking: Asking,
  filling: Filling,
  number: number,
  { wrong, refused, status = 200 }: Saying = {},
) => {
  const { parts, request, response, the, draft } = asking;
  const { questions = [] } = pagesNow(the, filling.answers)[number - 1] ?? {};
  const copy = request.query['copy'];
  const model = pageModel(the, filling, {
    number,
    found: await searchedPeople(parts.search, questions, filling.answers),
    draft,
    copy: typeof copy === 'string' ? copy : undefined,
    brought: the.form.prefills && request.method === 'GET' ? request.query : undefined,
    checking: request.query['check'] !== undefined,
    ...(wrong && { wrong }),
    ...(refused && { refused }),
  });
  await parts.pages.show(request, response, 'forms/page.njk', model, status);
};

/** Where somebody is led who may give the command, and for whom there is nothing to give it about; undefined where there is. */
const instead = ({ the: { where, form, process, spec, context } }: Asking): string | undefined =>
  where.kind !== 'case' || spec.by.kind !== 'staff' || form.offered?.(context) !== false
    ? undefined
    : outsiderOf(process.name)?.instead(context, where.case);

/** GET of a form: one of its pages, with what was typed before. */
export const showForm = async (asking: Asking): Promise<void> => {
  const { request, response, the, draft } = asking;
  if (the.gone) return showChanged(asking, asking.draft);
  const why = whyNot(the);
  if (why) return showNotYours(asking, why);
  if (!draft) {
    // What nobody typed need not be kept from getting lost.
    if (the.form.drawable?.(the.context) === false) throw problemError('NotFound');
    const other = instead(asking);
    if (other) return response.redirect(303, other);
  }
  // A copy is begun on purpose, whatever was kept before.
  const begins = typeof request.query['copy'] === 'string' ? { ...asking, draft: undefined } : asking;
  const filling = withPrefilled(the, goingOn(the, begins.draft), request.query);
  const number = Math.min(numberOf(request.query['page']), pagesNow(the, filling.answers).length);
  const wrong = request.query['errors'] === undefined ? [] : wrongOn(begins, filling, number);
  return drawPage(begins, filling, number, { wrong });
};

/** Draws the page on which the answers are checked before they are sent. */
export const drawCheck = async (
  asking: Asking,
  filling: Filling,
  refused?: Parameters<typeof checkModel>[3],
  status = 200,
) => {
  const { parts, request, response, the } = asking;
  const say: Parameters<typeof checkModel>[2] = (question, prefix) =>
    sayAll([question], filling.answers, the.context, prefix && within(prefix, '')).flatMap(({ said }) => said);
  await parts.pages.show(request, response, 'forms/check.njk', checkModel(the, filling, say, refused), status);
};

/** The first page on which something is wrong. */
export const firstWrong = (asking: Asking, filling: Filling): number | undefined => {
  const pages = pagesNow(asking.the, filling.answers);
  const at = pages.findIndex((_, i) => wrongOn(asking, filling, i + 1).length > 0);
  return at < 0 ? undefined : at + 1;
};
export const errorsAddress = (address: string, page: number): string => `${pageAddress(address, page)}${page > 1 ? '&' : '?'}errors=1`; // prettier-ignore

/** GET of the check page: only what is complete is there to be checked. */
export const showCheck = async (asking: Asking): Promise<void> => {
  const { response, the, draft } = asking;
  if (the.gone) return showChanged(asking, draft);
  const why = whyNot(the);
  if (why) return showNotYours(asking, why);
  if (!draft || isDirect(the, pagesNow(the, draft.answers))) return response.redirect(303, the.address);
  const page = firstWrong(asking, draft);
  if (page !== undefined) return response.redirect(303, errorsAddress(the.address, page));
  return drawCheck(asking, draft);
};
