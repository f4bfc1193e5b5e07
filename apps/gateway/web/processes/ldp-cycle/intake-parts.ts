import { placesFree, placesTaken } from '#libs/domain/ldp-cycle/places.js';
import { hasDeclared, sitting } from '#libs/domain/ldp-cycle/quorum.js';
import { participants, withPanel } from '#libs/domain/ldp-cycle/state.js';
import type { Candidate, Standing } from '#libs/domain/ldp-cycle/parts.js';
import { dayText, timeText } from '#libs/words/index.js';
import { candidateStandings } from '#libs/words/ldp-cycle/marks.js';
import { endorsements } from '#libs/words/ldp-participation/marks.js';
import { fact, nameOf, part, schoolName, tabled, type Part } from '../ldp/drawing.js';
import { candidateCell, numberFact, selects, type OfIntake } from './drawing.js';

/** The intake with its places; who is in it is said in numbers. */
export const intakePart = (drawing: OfIntake): readonly Part[] => {
  const { seen, counts } = drawing;
  return part('The intake', [
    ...fact('Joins on', dayText(seen.joinsOn)),
    ...fact('Cut-off for applications', dayText(seen.cutOff)),
    ...numberFact('Places', counts.capacity),
    ...(selects(drawing)
      ? [
          ...numberFact('Places offered or taken', placesTaken(counts)),
          ...numberFact('Places free', placesFree(counts)),
          ...numberFact('Candidates with the panel', withPanel(counts).length),
          ...numberFact('On the wait-list', counts.waitList.length),
        ]
      : []),
    ...numberFact('Taking part', participants(counts).length),
    ...fact('Opened by', nameOf(drawing, seen.openedBy)),
  ]);
};

/** When the intake goes on by itself. */
export const datesPart = ({ seen }: OfIntake): readonly Part[] => {
  const { status, cutOffAt, closesAt, nextReviewAt, externalReviewAt } = seen;
  return part('What comes next by itself', [
    ...fact('The cut-off passes', status === 'Open' ? timeText(cutOffAt) : undefined),
    ...fact(
      'The intake closes, once everybody is decided on',
      status === 'Open' || status === 'Selecting' || status === 'Selected' ? timeText(closesAt) : undefined,
    ),
    ...fact('The next progress review opens', status === 'Running' ? nextReviewAt && timeText(nextReviewAt) : undefined), // prettier-ignore
    ...fact('The CEO is asked about external recruitment', status === 'Running' ? externalReviewAt && timeText(externalReviewAt) : undefined), // prettier-ignore
  ]);
};

const inOrder: readonly Standing[] = [
  'with-panel',
  'offered',
  'accepted',
  'wait-listed',
  'joined',
  'ended',
  'not-selected',
  'gone',
];
const listed = ({ seen: { candidates, waitList } }: OfIntake, standing: Standing): readonly Candidate[] => {
  const those = candidates.filter((one) => one.standing === standing);
  const place = ({ candidate }: Candidate) => waitList.indexOf(candidate);
  return standing === 'wait-listed' ? [...those].sort((a, b) => place(a) - place(b)) : those;
};
const position = ({ counts: { waitList } }: OfIntake, { candidate, standing }: Candidate): string =>
  standing === 'wait-listed' ? ` (${waitList.indexOf(candidate) + 1})` : '';
/** Everybody of the intake whom the reader sees, by how they stand; whoever waits in their order. */
export const candidatesParts = (drawing: OfIntake): readonly Part[] =>
  inOrder.flatMap((standing) =>
    tabled(
      candidateStandings[standing].label,
      ['Candidate', 'School', 'What their Head said', 'Stands'],
      listed(drawing, standing).map((one) => [
        candidateCell(drawing, one),
        schoolName(drawing, one.school),
        one.holdsPlace ? 'A place was kept for them' : endorsements[one.endorsement],
        `${candidateStandings[standing].means}${position(drawing, one)}`,
      ]),
    ),
  );

/** How many stand where, with the way to who they are. */
export const standingsPart = (drawing: OfIntake, href: string): readonly Part[] => {
  const { seen } = drawing;
  const facts = inOrder.flatMap((standing) => {
    const number = seen.candidates.filter((one) => one.standing === standing).length;
    return number ? numberFact(candidateStandings[standing].label, number, href) : [];
  });
  return facts.length
    ? [{ title: 'Candidates by how they stand', facts }]
    : [{ title: 'Candidates by how they stand', text: 'Nobody whom you may see is in this intake yet.' }];
};

/** Who judges, and whether they have said in whom they have an interest. */
export const panelPart = (drawing: OfIntake): readonly Part[] => {
  const { panel } = drawing.counts;
  if (!selects(drawing)) return [];
  if (!panel) return [{ title: 'The panel', text: 'HR has not set it up yet.' }];
  const open = withPanel(drawing.counts);
  const declared = (staff: Candidate['staff']) => open.every((one) => hasDeclared(panel, staff, one));
  return tabled(
    'The panel',
    ['Member', 'School', 'Interests'],
    sitting(panel).map(({ staff, school }) => [
      nameOf(drawing, staff),
      schoolName(drawing, school),
      declared(staff) ? 'Declared' : 'To be declared',
    ]),
  );
};
