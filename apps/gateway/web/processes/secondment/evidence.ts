import type { PersonCaller } from '#libs/access/index.js';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { dayAfter } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/index.js';
import { taskKind } from '#libs/words/tasks.js';
import type { Engine } from '../../../engine.js';
import { noticeAt } from '../../../queries/notice-of.js';
import { kindOf } from '../../../queries/notices-of-post.js';
import { noticeView } from '../../calendars/notice-view.js';
import type { Evidence, ProcessEvidence } from '../../tasks/evidence.js';
import { changesBetween, signaturesPart, termsOf } from './agreement-parts.js';
import { versionsOf } from './agreements.js';
import type { Part } from '../drawing.js';
import { drawingOf, type Drawing } from './drawing.js';
import { placesOf, secondmentFacts, type Places } from './facts.js';
import { capsPart } from './caps-part.js';
import { couldAct, holdersOfPost, postsOfSecondee } from './ledger-parts.js';
import { objectivePart, reviewsParts } from './objective-parts.js';
import { conversionPart, extensionPart, returnPart } from './running-parts.js';
import { planParts } from '../unwinding/plan-parts.js';
import { textsIn } from './texts-in.js';
import type { Telling } from './told.js';
import { waysOn } from './ways-on.js';

type Deciding = Readonly<{
  engine: Engine;
  caller: PersonCaller;
  evidence: Evidence;
  drawing: Drawing;
  places: Places;
}>;
type Draws = (deciding: Deciding) => readonly Part[] | Promise<readonly Part[]>;

const asked: Draws = ({ drawing, caller }) => [
  { title: 'The secondment', facts: secondmentFacts(drawing), lines: waysOn(drawing, caller) },
];

/** What the notice for a resignation would be: nobody resigns to be seconded, but schools plan by the same dates. */
const notice = ({ engine, caller, places }: Deciding): readonly Part[] => {
  const { homeSchool, secondee, from: wanted } = places;
  if (!homeSchool || !secondee) return [];
  const kind = kindOf(engine, secondee, caller.at);
  const found = noticeAt(engine, homeSchool, { kind, givenOn: localDate(caller.at), wanted });
  if (!found) return [];
  const { facts, found: by } = noticeView(found);
  const text = `Nobody resigns to be seconded, so this binds nobody. It shows what the home school could plan by. ${by}`;
  return [{ title: 'For comparison: the notice of somebody who leaves', facts, text }];
};
/** The home post while the secondee is away from it. */
const homePost = async ({ engine, drawing, places }: Deciding): Promise<readonly Part[]> => {
  const { homePost: post, from, to, secondee } = places;
  if (!post || !from) return [];
  const title = 'Who else holds the home post then';
  return [await holdersOfPost(engine, drawing, { post, days: { from, to }, but: secondee, title })];
};
const ledger: Draws = async (deciding) => {
  const { engine, drawing, places } = deciding;
  const { secondee, from, to, homeSchool } = places;
  return [
    ...(secondee && from ? [postsOfSecondee(engine, drawing, secondee, { from, to })] : []),
    ...(await homePost(deciding)),
    ...(homeSchool && from ? [await couldAct(engine, drawing, { school: homeSchool, day: from, but: secondee })] : []),
  ];
};

const agreement: Draws = ({ drawing }) => {
  const [version, before] = versionsOf(drawing.told).slice(-2).reverse();
  if (!version) return [];
  const changes = before ? changesBetween(drawing, before, version) : [];
  return [
    { title: `What version ${version.version} says`, facts: termsOf(drawing, version) },
    ...(changes.length ? [{ title: 'What it changes in the version before', lines: changes }] : []),
    signaturesPart(drawing, version),
  ];
};
const running: Draws = ({ drawing }) => [objectivePart(drawing), ...reviewsParts(drawing)];
const extension: Draws = ({ engine, evidence, drawing }) => [
  ...extensionPart(drawing),
  ...capsPart(engine, evidence.known, drawing),
];
const conversion: Draws = async ({ engine, drawing, places }) => {
  const { host, from, secondee } = places;
  const title = 'Who else holds the host post';
  return [
    ...conversionPart(drawing),
    ...(host && 'post' in host && host.post && from
      ? [await holdersOfPost(engine, drawing, { post: host.post, days: { from }, but: secondee, title })]
      : []),
  ];
};
/** Where they go back to: the home post on the day after the last. */
const returning: Draws = async ({ engine, drawing, places, evidence }) => {
  const { homePost: post, to, secondee } = places;
  const { pack: begun } = evidence.known.now;
  const pack = begun ? engine.packs.get(begun.id, begun.version) : engine.packs.current();
  const days = to ? pack.rules.secondment.handover.days.map((some) => dayText(plus(to, `-P${some}D`))) : [];
  const title = to ? `Who else holds the home post from ${dayText(dayAfter(to))} on` : '';
  return [
    ...returnPart(drawing),
    ...(days.length ? [{ title: 'Hand-over', lines: [`Opens on ${days[0]!}`, ...days.slice(1).map((day) => `People are reminded of it on ${day}`), `The last day at the host is ${dayText(to!)}`] }] : []), // prettier-ignore
    ...(post && to
      ? [await holdersOfPost(engine, drawing, { post, days: { from: dayAfter(to) }, but: secondee, title })]
      : []),
  ];
};

/** The plan by which whoever acts for the secondee goes back too. */
const everybodysReturn: Draws = ({ engine, caller, evidence: { known }, drawing }) =>
  planParts(engine, caller, known, drawing, known.state(known.now));

const objectiveTexts = ['ObjectiveSet', 'ObjectiveOutcomeRecorded', 'ReviewRecorded'] as const;
const agreementTexts = ['AgreementWritten', 'AgreementSigned'] as const;
const returnTexts = ['EarlyEndRecorded', 'ReturnPlanned'] as const;
type Decided = Readonly<{ draws: readonly Draws[]; texts?: readonly Telling['type'][] }>;
/** What each kind of task is decided on, the most telling first. */
const kinds: Readonly<Record<string, Decided>> = {
  'release-secondee': { draws: [asked, ledger, notice] },
  'write-agreement': { draws: [asked, agreement, ledger], texts: agreementTexts },
  'sign-agreement': { draws: [agreement, extension, asked], texts: [...agreementTexts, 'ExtensionRequested'] },
  'record-partner-signature': { draws: [agreement, asked], texts: agreementTexts },
  'set-objective': { draws: [running, asked], texts: objectiveTexts },
  'acknowledge-objective': { draws: [running, asked], texts: objectiveTexts },
  'record-objective-outcome': { draws: [running, asked], texts: objectiveTexts },
  'record-review': { draws: [running, asked], texts: objectiveTexts },
  'decide-extension': {
    draws: [extension, running, asked, homePost],
    texts: [...objectiveTexts, 'ExtensionRequested'],
  },
  'decide-exemption': { draws: [conversion, running, asked], texts: [...objectiveTexts, 'ExemptionAsked'] },
  'record-conversion-outcome': { draws: [conversion, asked], texts: ['ConversionBegun'] },
  'resume-return': { draws: [returning, asked], texts: returnTexts },
  'settle-permanence': { draws: [returning, asked], texts: returnTexts },
  'approve-unwinding': { draws: [everybodysReturn, returning, asked], texts: returnTexts },
  'plan-return': { draws: [returning, asked], texts: returnTexts },
  'complete-secondment': { draws: [running, returning, asked], texts: [...objectiveTexts, ...returnTexts] },
};
const decidedOn = (key: string): Decided => kinds[taskKind(key, 'secondment') ?? ''] ?? { draws: [asked] };

/** What the tasks of a secondment are decided on. */
export const secondmentEvidence: ProcessEvidence = {
  parts: () => [],
  workedOut: async (engine, caller, evidence) => {
    const { known, key, reader, texts } = evidence;
    await engine.directory.refresh();
    const drawing = await drawingOf(engine, known.shown, reader, texts);
    const deciding: Deciding = { engine, caller, evidence, drawing, places: placesOf(drawing.told) };
    const parts: Part[] = [];
    for (const draw of decidedOn(key).draws) parts.push(...(await draw(deciding)));
    return parts;
  },
  texts: ({ known, key }) => textsIn(known.shown, decidedOn(key).texts ?? []),
};
