import { internalPost } from '#libs/domain/internal-post/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import { begun } from '../../apps/gateway/web/forms/list-rows.js';
import { writeAll } from '../../apps/gateway/web/forms/questions.js';
import { fill, pagesOf, questionsOf } from '../../apps/gateway/web/forms/read-form.js';
import type { Posted } from '../../apps/gateway/web/forms/posted.js';
import { internalPostForms, type HumanCommand } from '../../apps/gateway/web/forms/internal-post/index.js';
import type { CommandForm, FormContext, FormPage, Question } from '../../apps/gateway/web/forms/types.js';
import { sealed } from '../domain/internal-post/moves.js';
import * as its from '../domain/internal-post/moves.js';
import { given, type Asked } from '../support/given.js';
import { ella } from '../support/people.js';
import type { Drawn } from './drawn-form.js';

/** What somebody would say who knows the post, beyond the first choice and the suggestion. */
const informed: Readonly<Partial<Record<HumanCommand, object>>> = {
  RequestPost: { title: 'Deputy Head', school: 'school-ash' },
  WriteJobDescription: its.description,
  SetUpPanel: { members: its.panel },
  AddPanelMember: { staff: ella, sifts: true },
};

/** The same of what may be left empty. */
const informedBesides: Readonly<Partial<Record<HumanCommand, object>>> = {
  RequestPost: { arisesFrom: 'appointment-1', onSecondmentUntil: '2028-08-31', post: 'post-1' },
  OpenAdvert: { opensAt: '2027-01-12T09:00:00.000Z' },
};

/** An answer that somebody in a hurry might give. */
const plausible = (question: Question): unknown => {
  switch (question.kind) {
    case 'line':
      return 'Room 1';
    case 'text':
      return 'That is how it is.';
    case 'lines':
      return ['Satisfactory references', 'Medical clearance'];
    case 'number':
      return 1;
    case 'one-of': {
      const value = question.options[0]?.value;
      return question.as === 'number' ? Number(value) : value;
    }
    case 'some-of':
      return question.options.slice(0, 1).map(({ value }) => value);
    case 'yes-no':
    case 'confirm':
      return true;
    case 'day':
      return '2027-06-01';
    case 'moment':
      return '2027-04-06T10:00:00.000Z';
    case 'content':
      return 'a'.repeat(64);
    case 'person':
      return ella;
    case 'rows':
      return [];
    case 'order':
      return question.lines.map(({ id }) => id);
    case 'week':
      return [1, 1, 1, 1, 1];
    case 'table':
      return question.lines.map(({ id }) => ({ [question.key]: id, [question.value]: typed(question.as, question.options[0]?.value ?? '') })); // prettier-ignore
  }
};
const typed = (as: 'text' | 'number' | 'boolean', value: string) =>
  as === 'number' ? Number(value) : as === 'boolean' ? value === 'true' : value;

const valuesOf = (pages: readonly FormPage[], known: object, besides: boolean): object => {
  const wanted = questionsOf(pages).filter(({ optional }) => besides || !optional);
  return { ...Object.fromEntries(wanted.map((one) => [one.name, plausible(one)])), ...known };
};

/** What would be typed into any form: the suggestions, what is known, and else something plausible. */
export const typedInto = (form: CommandForm, context: FormContext, told: object, besides = false): Posted => {
  const known = { ...form.begins?.(context), ...told };
  let posted: Posted = {};
  // An answer may bring further questions.
  for (let n = 0; n < 4; n++) {
    const pages = pagesOf(form, context, posted);
    posted = begun(questionsOf(pages), writeAll(questionsOf(pages), flat(valuesOf(pages, known, besides))));
  }
  return posted;
};
/** The same of a form about a post, by an informed person. */
export const answersTo = ({ type, context }: Drawn, chosen: object = {}, besides = false): Posted =>
  typedInto(
    internalPostForms[type],
    context,
    { ...informed[type], ...(besides && informedBesides[type]), ...chosen },
    besides,
  );
/** `audience.schools` becomes what it stands for. */
const flat = (values: object): object =>
  Object.entries(values).reduce<Record<string, unknown>>((so, [name, value]) => {
    const [first = '', second] = name.split('.');
    return second ? { ...so, [first]: { ...(so[first] as object), [second]: value } } : { ...so, [name]: value };
  }, {});

/** What the form makes of the answers: the command’s data, and what is wrong. */
export const filled = (drawn: Drawn, posted: Posted) => {
  const form = internalPostForms[drawn.type];
  const questions = questionsOf(pagesOf(form, drawn.context, posted));
  return fill(drawn.context.spec, questions, form.fixed?.(drawn.context) ?? {}, posted);
};

/** What the decider says to it: the texts are sealed on the way, as the engine does. */
export const decided = (drawn: Drawn, posted: Posted) => {
  const { type, context, history } = drawn;
  const { data, wrong, elsewhere } = filled(drawn, posted);
  if (!data) throw new Error(`${type} can’t be sent: ${JSON.stringify({ wrong, elsewhere, posted })}`);
  const personal = Object.keys(internalPost.specs[type]!.personal);
  const closed = Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, personal.includes(field) && value ? sealed(field) : value]),
  );
  const by: StaffId = context.caller.id;
  return given(...history).when({ type, data: closed } as unknown as Asked, by, { at: context.at });
};
