import type { SeenApplication, SeenPost } from '#libs/access/internal-post/index.js';
import { matrixOf } from '#libs/case-file/matrix.js';
import type { ApplicationId, Specification } from '#libs/domain/internal-post/events.js';
import { siftable } from '#libs/domain/internal-post/specification.js';
import { candidate, criterionKinds } from '#libs/words/index.js';
import { who, type Reader } from './who.js';

type Row = ReturnType<typeof matrixOf>[number];
type Cell = Row['criteria'][number];

const metText = (met: boolean) => (met ? 'Met' : 'Not met');
const results = { meets: 'Meets the essential criteria', 'falls-short': 'Does not meet them' } as const;

const marksIn = ({ marks }: Cell, reader: Reader) =>
  marks.map(({ by, met }) => ({ who: who(reader, by), met, text: metText(met) }));

/** Marks that are in and not open: those of others, until everybody has sifted. */
const sealedIn = ({ siftedBy = [] }: Row, { marks }: Cell): number =>
  siftedBy.filter((staff) => !marks.some(({ by }) => by === staff)).length;
const nothing = (row: Row, cell: Cell): string => {
  if (cell.marks.length || cell.reconciled !== undefined) return '';
  return sealedIn(row, cell) ? '' : 'Not marked yet';
};

const cellOf = (row: Row, cell: Cell, reader: Reader) => {
  const sealed = sealedIn(row, cell);
  return {
    marks: marksIn(cell, reader),
    ...(sealed && { sealed: sealed === 1 ? '1 mark is sealed' : `${sealed} marks are sealed` }),
    ...(cell.reconciled !== undefined && { reconciled: metText(cell.reconciled) }),
    nothing: nothing(row, cell),
  };
};

const tableOf = ({ version, criteria }: Specification, rows: readonly Row[], reader: Reader) => ({
  version,
  candidates: rows.map(({ application }) => ({ id: application, name: candidate(reader.names, application) })),
  criteria: criteria.filter(siftable).map(({ id, text, kind }) => ({
    text,
    kind: criterionKinds[kind],
    cells: rows.flatMap((row) => {
      const cell = row.criteria.find(({ criterion }) => criterion === id);
      return cell ? [cellOf(row, cell, reader)] : [];
    }),
  })),
  results: rows.map(({ result }) => (result ? results[result] : 'Not decided yet')),
});
type MatrixTable = ReturnType<typeof tableOf>;

type Sifted = Pick<SeenPost, 'specifications' | 'applications'>;
/** The sift: criteria by applicants, one table for each version that applications are judged on; of one application where it is named. */
export const matrixView = (seen: Sifted, reader: Reader, only?: ApplicationId): readonly MatrixTable[] => {
  const among = ({ id, status }: SeenApplication) => (only ? id === only : status !== 'withdrawn');
  const rows = matrixOf({ ...seen, applications: seen.applications.filter(among) });
  return seen.specifications
    .map((one) => [one, rows.filter(({ specification }) => specification === one.version)] as const)
    .filter(([, of]) => of.length > 0)
    .map(([one, of]) => tableOf(one, of, reader));
};
