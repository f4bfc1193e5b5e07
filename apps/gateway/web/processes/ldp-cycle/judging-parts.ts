import { withPanel } from '#libs/domain/ldp-cycle/state.js';
import { inOrderOfMerit, isReady, placesFree } from '#libs/domain/ldp-cycle/places.js';
import { sharedOut } from '#libs/domain/ldp-cycle/selection/decide-selection.js';
import { able, assessors, isDisputed, isQuorate, quorumOf } from '#libs/domain/ldp-cycle/quorum.js';
import type { Candidate } from '#libs/domain/ldp-cycle/parts.js';
import type { CriterionId, Verdict } from '#libs/domain/ldp-cycle/words.js';
import type { StaffId } from '#libs/kernel/index.js';
import { verdictWords } from '#libs/words/ldp-cycle/marks.js';
import { endorsements } from '#libs/words/ldp-participation/marks.js';
import { every, fact, nameOf, part, said, schoolName, tabled, textSaid, type Part } from '../ldp/drawing.js';
import { candidateIn, candidateName, numberFact, type OfIntake } from './drawing.js';

type Of = (drawing: OfIntake, candidate: number) => readonly Part[];
const told = (drawing: OfIntake, candidate: number, type: string) =>
  every(drawing, type).filter(({ data }) => data['candidate'] === candidate);
const now = ({ counts }: OfIntake, candidate: number): Candidate | undefined =>
  counts.candidates.find((one) => one.candidate === candidate);

/** Who it is, and what they wrote. */
export const candidatePart: Of = (drawing, candidate) => {
  const one = candidateIn(drawing, candidate);
  if (!one) return [];
  const entered = told(drawing, candidate, 'ApplicationEntered').at(-1);
  const { statement } = (entered?.data['entry'] ?? {}) as Readonly<{ statement?: unknown }>;
  return part('The application', [
    ...fact('Candidate', nameOf(drawing, one.staff)),
    ...fact('School', schoolName(drawing, one.school)),
    ...fact('What their Head said', endorsements[one.endorsement]),
    ...fact('Contract', one.questioned ? 'HR has not settled yet whether it stands in the way' : undefined),
    ...said(drawing, 'What they wrote', statement),
  ]);
};

/** The criteria, with the marks and the evidence that the reader may see: their own, and those of others once they may. */
export const marksPart: Of = (drawing, candidate) => {
  const marks = told(drawing, candidate, 'CriterionAssessed');
  const rows = drawing.seen.criteria.flatMap(({ id, text }) => {
    const of = marks.filter(({ data }) => (data['criterion'] as CriterionId) === id);
    return of.length
      ? of.map(({ data }) => [
          text,
          nameOf(drawing, data['by'] as StaffId),
          `${String(data['score'])} of ${drawing.counts.panel?.rules.highestScore ?? ''}`,
          textSaid(drawing, data['evidence']) ?? '',
        ])
      : [[text, 'Nobody whose mark you may see', '', '']];
  });
  const one = now(drawing, candidate);
  const { panel } = drawing.counts;
  const enough = panel && one ? assessors(panel, one, drawing.counts.criteria).length : 0;
  return [
    ...tabled('Criterion by criterion', ['Criterion', 'By', 'Mark', 'What shows it'], rows),
    ...(panel
      ? part('How far the panel is', [
          ...numberFact('May judge', able(panel, { candidate }).length),
          ...numberFact('Have to be able to judge', quorumOf(panel.rules)),
          ...numberFact('Have assessed every criterion', enough),
          ...numberFact('Have to assess', panel.rules.minimumAssessors),
          ...numberFact('Have to agree', panel.rules.agreeing),
        ])
      : []),
  ];
};

/** The verdicts that the reader may see, each member's last, and whether they agree. */
export const verdictsPart: Of = (drawing, candidate) => {
  const given = told(drawing, candidate, 'VerdictGiven');
  const last = given.filter(({ data }, i) => !given.slice(i + 1).some((later) => later.data['by'] === data['by']));
  const one = now(drawing, candidate);
  const { panel } = drawing.counts;
  const disputed = panel && one && last.length > 0 && isDisputed(panel, one);
  return [
    ...tabled(
      'Verdicts',
      ['By', 'Verdict', 'Why'],
      last.map(({ data }) => [
        nameOf(drawing, data['by'] as StaffId),
        verdictWords[data['decision'] as Verdict],
        textSaid(drawing, data['reason']) ?? '',
      ]),
    ),
    ...(disputed ? [{ title: 'The panel does not agree', text: 'Everybody who may judge has given a verdict, and too few of them agree. Each may think again and give another one.' }] : []), // prettier-ignore
    ...(one?.decision && last.length ? part('What the panel decided', fact('Verdict', verdictWords[one.decision])) : []), // prettier-ignore
  ];
};

/** What becomes of each when the decisions take effect, the best first; the order is worked out on all marks. */
export const rankingPart = (drawing: OfIntake): readonly Part[] => {
  const { counts } = drawing;
  const round = withPanel(counts);
  if (!round.length || !round.every(isReady)) return [];
  const { offered, waitList, notSelected } = sharedOut(counts, round);
  const before = counts.waitList.length;
  const rows = [
    ...offered.map((one) => [one, 'Is offered a place'] as const),
    ...waitList.map((one, i) => [one, `Waits, in position ${before + i + 1}`] as const),
    ...inOrderOfMerit(counts, notSelected).map((one) => [one, 'Is not selected'] as const),
  ].map(([one, becomes], i) => [
    String(i + 1),
    candidateName(drawing, one.candidate),
    candidateIn(drawing, one.candidate) && one.decision ? verdictWords[one.decision] : 'Not for you to know',
    becomes,
  ]);
  return [
    ...tabled('In order of merit', ['Rank', 'Candidate', 'The panel says', 'What becomes of it'], rows),
    ...part('Places', [...numberFact('Places', counts.capacity), ...numberFact('Free now', placesFree(counts)), ...numberFact('Wait already', before)]), // prettier-ignore
  ];
};

/** How far the panel is with everybody who is with it; marks and verdicts are no part of it. */
export const progressPart = (drawing: OfIntake): readonly Part[] => {
  const { counts, seen } = drawing;
  const { panel } = counts;
  if (!panel) return [];
  return tabled(
    'How far the panel is',
    ['Candidate', 'May judge', 'Have assessed', 'Stands'],
    withPanel(counts)
      .filter(({ candidate }) => seen.candidates.some((one) => one.candidate === candidate))
      .map((one) => [
        candidateName(drawing, one.candidate),
        {
          text: `${able(panel, one).length} of ${panel.members.length}`,
          wrong: !one.decision && !isQuorate(panel, one),
        },
        `${assessors(panel, one, counts.criteria).length} of ${panel.rules.minimumAssessors} needed`,
        isReady(one) ? 'Decided, with feedback' : one.decision ? 'Decided, feedback to be written' : isDisputed(panel, one) ? 'The panel does not agree' : 'With the panel', // prettier-ignore
      ]),
  );
};
