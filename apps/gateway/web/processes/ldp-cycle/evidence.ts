import type { PersonCaller } from '#libs/access/index.js';
import { taskKind } from '#libs/words/tasks.js';
import type { Engine } from '../../../engine.js';
import type { Looked, ProcessEvidence } from '../../tasks/evidence.js';
import { textsIn, type Part } from '../ldp/drawing.js';
import { intakeDrawing, type OfIntake } from './drawing.js';
import { fallingFree } from './falling-free.js';
import { candidatesParts, datesPart, intakePart, panelPart } from './intake-parts.js';
import { candidatePart, marksPart, progressPart, rankingPart, verdictsPart } from './judging-parts.js';
import { meetingForms } from './meeting.js';
import { panelRulesPart } from './panel-parts.js';
import { planParts } from './planned-secondment.js';
import { actionsPart, agendaPart, externalPart, openActions, plansPart, reviewTexts } from './review-parts.js';

type Deciding = Readonly<{ engine: Engine; caller: PersonCaller; drawing: OfIntake; key: string }>;
type Draws = (deciding: Deciding) => readonly Part[] | Promise<readonly Part[]>;

const numberIn = (key: string): number => Number(/-(\d+)(?:-|$)/.exec(key)?.[1]);
const plain =
  (draw: (drawing: OfIntake) => readonly Part[]): Draws =>
  ({ drawing }) =>
    draw(drawing);
const ofCandidate =
  (draw: (drawing: OfIntake, candidate: number) => readonly Part[]): Draws =>
  ({ drawing, key }) =>
    draw(drawing, numberIn(key));

const [intake, dates, panel] = [intakePart, datesPart, panelPart].map(plain) as [Draws, Draws, Draws];
const candidates = plain(candidatesParts);
const judged = [ofCandidate(candidatePart), ofCandidate(marksPart)] as const;
const agenda: Draws = ({ drawing }) => (drawing.seen.review ? agendaPart(drawing, drawing.seen.review.agenda) : []);
const actions: Draws = ({ drawing }) =>
  actionsPart(drawing, { only: openActions(drawing), title: 'Actions that are open' });
const theAction: Draws = ({ drawing, key }) => actionsPart(drawing, { only: [numberIn(key)], title: 'The action' });
const plans = plain((drawing) => plansPart(drawing));
const thePlan: Draws = ({ engine, caller, drawing, key }) => planParts(engine, caller, drawing, numberIn(key));
const free: Draws = ({ engine, caller }) => fallingFree(engine, caller);
const external = plain(externalPart);

type Decided = Readonly<{ draws: readonly Draws[]; texts?: readonly string[] }>;
const ofOne = ['ApplicationEntered', 'CriterionAssessed', 'VerdictGiven'] as const;
/** What each kind of task is decided on, the most telling first. */
const kinds: Readonly<Record<string, Decided>> = {
  'set-up-panel': { draws: [plain(panelRulesPart), candidates, intake, dates] },
  'add-panel-member': { draws: [plain(progressPart), plain(panelRulesPart), panel] },
  'declare-interests': { draws: [candidates, panel] },
  assess: { draws: judged, texts: ofOne },
  'give-verdict': { draws: [...judged, ofCandidate(verdictsPart)], texts: ofOne },
  'write-feedback': { draws: [ofCandidate(verdictsPart), ...judged], texts: ofOne },
  'decide-selection': { draws: [plain(rankingPart), intake] },
  'hold-review': { draws: [agenda, free, actions, plans], texts: reviewTexts },
  'complete-action': { draws: [theAction], texts: ['ActionAdded'] },
  'start-secondment': { draws: [thePlan] },
  'record-external-review': { draws: [external, free, intake], texts: ['ExternalReviewRecorded'] },
};
const decidedOn = (key: string): Decided => kinds[taskKind(key, 'ldp-cycle') ?? ''] ?? { draws: [intake] };
/** Of a task about one candidate, what was written of that one alone. */
const concerned = ({ known, key }: Looked) =>
  /^(?:assess|give-verdict|write-feedback)-/.test(key)
    ? known.shown.filter(({ data }) => data['candidate'] === numberIn(key))
    : known.shown;

/** What the tasks of an intake are decided on; a progress review is held on the page of its task. */
export const cycleEvidence: ProcessEvidence = {
  parts: () => [],
  workedOut: async (engine, caller, { known, key, reader, texts }) => {
    const then = { state: known.now, shown: known.shown };
    const drawing = await intakeDrawing(engine, { known, caller, reader, texts }, then);
    const parts: Part[] = [];
    for (const draw of decidedOn(key).draws) parts.push(...(await draw({ engine, caller, drawing, key })));
    return parts;
  },
  inPlace: meetingForms,
  texts: (looked) => textsIn(concerned(looked), decidedOn(looked.key).texts ?? []),
};
