import { inOrderOfMerit } from '#libs/domain/ldp-cycle/places.js';
import { verdictWords } from '#libs/words/ldp-cycle/marks.js';
import { taskKind } from '#libs/words/tasks.js';
import type { IntakeSeen } from '../../forms/ldp-cycle/seen.js';
import type { ProcessEvidence } from '../../tasks/evidence.js';
import { tabled, textsIn, type Part } from '../ldp/drawing.js';
import {
  agendaPart,
  candidateName,
  candidatePart,
  candidatesPart,
  candidateTextTypes,
  intakePart,
  panelPart,
  reviewsParts,
  reviewTextTypes,
  type OfIntake,
} from './parts.js';
import { meetingForms } from './meeting.js';

type Draws = (drawing: OfIntake, key: string) => readonly Part[];
const theCandidate: Draws = (drawing, key) => {
  const [, number] = /^(?:assess|give-verdict|write-feedback)-(\d+)/.exec(key) ?? [];
  return candidatePart(drawing, Number(number));
};
/** In the order in which places go. */
const merit: Draws = (drawing) =>
  tabled(
    'In the order of merit',
    ['Candidate', 'The panel says'],
    inOrderOfMerit(
      drawing.seen as never,
      drawing.seen.candidates.filter(({ standing }) => standing === 'with-panel'),
    ).map(({ candidate, decision }) => [
      candidateName(drawing, candidate),
      decision ? verdictWords[decision] : 'You have no part in this decision',
    ]),
  );
const review: Draws = (drawing) => [...agendaPart(drawing), ...reviewsParts(drawing)];

type Decided = Readonly<{ draws: readonly Draws[]; texts?: readonly string[] }>;
const ofCandidate: Decided = { draws: [theCandidate, intakePart], texts: candidateTextTypes };
/** What each kind of task is decided on, the most telling first. */
const kinds: Readonly<Record<string, Decided>> = {
  'set-up-panel': { draws: [intakePart, candidatesPart] },
  'add-panel-member': { draws: [panelPart, candidatesPart] },
  'declare-interests': { draws: [candidatesPart, panelPart] },
  assess: ofCandidate,
  'give-verdict': ofCandidate,
  'write-feedback': ofCandidate,
  'decide-selection': { draws: [merit, intakePart] },
  'hold-review': { draws: [review], texts: reviewTextTypes },
  'complete-action': { draws: [reviewsParts], texts: reviewTextTypes },
  'start-secondment': { draws: [reviewsParts], texts: reviewTextTypes },
  'record-external-review': { draws: [intakePart] },
};
const decidedOn = (key: string): Decided => kinds[taskKind(key, 'ldp-cycle') ?? ''] ?? { draws: [intakePart] };

/** What the tasks of an intake are decided on; a progress review is held on the page of its task. */
export const cycleEvidence: ProcessEvidence = {
  parts: (evidence) => {
    const { known, reader, texts, key } = evidence;
    const drawing: OfIntake = { seen: known.state(known.now) as IntakeSeen, shown: known.shown, reader, texts };
    return decidedOn(key).draws.flatMap((draws) => draws(drawing, key));
  },
  inPlace: meetingForms,
  texts: ({ known, key }) => textsIn(known.shown, decidedOn(key).texts ?? []),
};
