import type { Addressee } from '#libs/domain/process/index.js';
import type { Instant, StaffId } from '#libs/kernel/index.js';
import { addresseesText, capital, dayOf, listed, timeText } from '#libs/words/index.js';
import { secondmentSides } from '#libs/words/secondment/marks.js';
import { objectiveOutcomes, objectiveReasons } from '#libs/words/secondment/terms.js';
import { fact, nameOf, textSaid, words, type Part } from '../drawing.js';
import type { Drawing } from './drawing.js';
import { nextReviewIn, objectiveOf, reviewsOf, type ReviewTold } from './objective.js';
import { latest } from './told.js';

const done = (drawing: Drawing, one: Readonly<{ at: Instant; by?: StaffId }> | undefined): string | undefined =>
  one && `${one.by ? `${nameOf(drawing, one.by)}, ` : ''}${timeText(one.at)}`;

const asked = (drawing: Drawing, party: Addressee | undefined): string =>
  party ? capital(addresseesText([party], drawing.reader.names)) : 'Who appraises the secondee';

/** What happens next about the objective, or why nothing does. */
const objectiveNext = (drawing: Drawing): string => {
  const { told } = drawing;
  const { required, notRequired, set, acknowledged, outcome } = objectiveOf(told);
  if (outcome) return 'What came of it is recorded, so it no longer keeps the secondment open.';
  if (set && !acknowledged) return 'The secondee is asked to say that they have read it.';
  if (set) return 'What came of it is recorded with the return. The secondment is not complete before that.';
  if (required) return `${asked(drawing, required.appraiser)} is asked to set it.`;
  if (notRequired)
    return 'None is required: the secondee is not on the leadership programme, and the trust’s own rules ask for none.';
  return latest(told, 'SecondmentStarted')
    ? 'Nothing is recorded of an objective.'
    : 'When the secondment begins it is worked out whether an objective is required, and who sets it.';
};

export const objectivePart = (drawing: Drawing, title = 'Objective'): Part => {
  const { required, set, acknowledged, outcome } = objectiveOf(drawing.told);
  const next = objectiveNext(drawing);
  if (!required && !set && !outcome) return { title, text: next };
  return {
    title,
    facts: [
      ...fact('Why there is one', required?.because && capital(objectiveReasons[required.because])),
      ...fact('Who sets it', required && asked(drawing, required.appraiser)),
      ...words('Objective', textSaid(drawing, set?.words)),
      ...fact('Set', done(drawing, set) ?? 'Not yet'),
      ...fact('Acknowledged', done(drawing, acknowledged) ?? (set ? 'Not yet' : undefined)),
      ...fact('What came of it', outcome?.outcome && objectiveOutcomes[outcome.outcome]),
      ...words('Note on it', textSaid(drawing, outcome?.note)),
      ...fact('Recorded', done(drawing, outcome)),
      ...fact('What happens next', next),
    ],
  };
};

const reviewRows = (drawing: Drawing, { number, openedAt, parties, recorded }: ReviewTold) => {
  const name = `Review ${number}, due since ${dayOf(openedAt)}`;
  const missing = parties.filter(({ side }) => !recorded.some((one) => one.side === side));
  return [
    ...recorded.map((one) => [
      name,
      capital(secondmentSides[one.side]),
      done(drawing, one)!,
      one.goesWell === undefined ? 'Recorded' : one.goesWell ? 'It goes well' : 'It does not go well',
      textSaid(drawing, one.note) ?? '',
    ]),
    ...missing.map(({ side, to }) => [
      name,
      side === 'home' || side === 'host' ? capital(secondmentSides[side]) : 'A side',
      `${asked(drawing, to)} is asked for it`,
      'Not recorded yet',
      '',
    ]),
  ];
};

const over = ['SecondmentEnded', 'SecondmentCompleted', 'SecondmentConverted', 'SecondmentCancelled', 'ReleaseRefused'] as const; // prettier-ignore
/** When the next review comes, or why none does. */
const reviewsNext = (drawing: Drawing): string => {
  const { told } = drawing;
  if (latest(told, ...over)) return 'There are no further reviews.';
  const waits = reviewsOf(told).flatMap((one) => one.parties.filter(({ side }) => !one.recorded.some((it) => it.side === side))); // prettier-ignore
  const who = listed([...new Set(waits.map(({ to }) => addresseesText([to], drawing.reader.names)))]);
  const at = nextReviewIn(told);
  const next = at && `The next review is due on ${timeText(at)}: the home and the host each record how it goes.`;
  if (who) return `${capital(who)} still ${waits.length > 1 ? 'have' : 'has'} to record a review. ${next ?? ''}`.trim();
  return next ?? 'Reviews begin with the secondment: the home and the host each record how it goes.';
};

export const reviewsParts = (drawing: Drawing): readonly Part[] => {
  const rows = reviewsOf(drawing.told).flatMap((one) => reviewRows(drawing, one));
  const next = reviewsNext(drawing);
  if (!rows.length) return [{ title: 'Reviews', text: `No review has come up yet. ${next}` }];
  const notes = rows.some((row) => row[4]);
  const head = ['Review', 'Side', 'By whom and when', 'How it goes', ...(notes ? ['What they wrote'] : [])];
  return [{ title: 'Reviews', text: next, table: { head, rows: rows.map((row) => (notes ? row : row.slice(0, 4))) } }];
};
