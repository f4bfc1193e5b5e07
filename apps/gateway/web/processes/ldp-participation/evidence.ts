import { localDate } from '#libs/kernel/calendar.js';
import { dayText } from '#libs/words/index.js';
import { joinObstacles } from '#libs/words/ldp-participation/marks.js';
import { taskKind } from '#libs/words/tasks.js';
import type { FileSeen } from '../../forms/ldp-participation/seen.js';
import type { Evidence, ProcessEvidence } from '../../tasks/evidence.js';
import { part, fact, textsIn, type Drawing, type Part } from '../ldp/drawing.js';
import {
  applicationPart,
  applicationTexts,
  applicationTextTypes,
  continuationParts,
  continuationTextTypes,
  planParts,
  poolPart,
  standingPart,
} from './parts.js';

type Draws = (drawing: Drawing<FileSeen>, evidence: Evidence) => readonly Part[];
const today = ({ known }: Evidence) => localDate(known.events.at(-1)!.at);
const plan: Draws = (drawing, evidence) => planParts(drawing, today(evidence));
/** What stands in the way on the joining day. */
const obstacles: Draws = ({ seen: { step } }) =>
  'question' in step && step.question
    ? [{ title: 'What stands in the way', lines: step.question.because.map((one) => joinObstacles[one]) }]
    : [];
const place: Draws = ({ seen: { step, application } }) =>
  part('The place', [
    ...fact('Joins on', application && dayText(application.intake.joinsOn)),
    ...fact('To be answered by', step.status === 'Offered' ? dayText(localDate(step.expires)) : undefined),
  ]);

type Decided = Readonly<{ draws: readonly Draws[]; texts?: readonly string[] }>;
const ofApplication: Decided = {
  draws: [applicationPart, applicationTexts, standingPart],
  texts: applicationTextTypes,
};
const ofYear: Decided = {
  draws: [continuationParts, plan, standingPart],
  texts: [...continuationTextTypes, 'PlanElementAdded'],
};
/** What each kind of task is decided on, the most telling first. */
const kinds: Readonly<Record<string, Decided>> = {
  'endorse-application': ofApplication,
  'decide-fixed-term': ofApplication,
  'answer-offer': { draws: [place, applicationTexts], texts: applicationTextTypes },
  'acknowledge-commitment': { draws: [place] },
  'decide-joining': { draws: [obstacles, applicationPart, standingPart] },
  'complete-element': { draws: [plan], texts: ['PlanElementAdded'] },
  'record-objectives': ofYear,
  'record-appraisal': ofYear,
  'decide-continuation': ofYear,
  'appeal-continuation': ofYear,
  'decide-appeal': ofYear,
  'review-pool-place': { draws: [poolPart, plan, standingPart], texts: ['PlanElementAdded'] },
};
const decidedOn = (key: string): Decided =>
  kinds[taskKind(key, 'ldp-participation') ?? ''] ?? { draws: [standingPart] };

/** What the tasks of somebody's part in the programme are decided on. */
export const participationEvidence: ProcessEvidence = {
  parts: (evidence) => {
    const { known, reader, texts, key } = evidence;
    const drawing: Drawing<FileSeen> = { seen: known.state(known.now) as FileSeen, shown: known.shown, reader, texts };
    return decidedOn(key).draws.flatMap((draws) => draws(drawing, evidence));
  },
  texts: ({ known, key }) => textsIn(known.shown, decidedOn(key).texts ?? []),
};
