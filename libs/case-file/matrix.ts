import type { SeenApplication, SeenPost } from '../access/internal-post/index.js';
import type { Criterion } from '../domain/internal-post/events.js';
import type { ApplicationStatus } from '../domain/internal-post/application.js';

const results: Readonly<Partial<Record<ApplicationStatus, 'meets' | 'falls-short'>>> = {
  meets: 'meets',
  shortlisted: 'meets',
  omitted: 'meets',
  appointable: 'meets',
  'not-appointable': 'meets',
  declined: 'meets',
  'falls-short': 'falls-short',
};

const cell = ({ sifts, reconciled }: SeenApplication, { id, text, kind }: Criterion) => {
  const met = reconciled?.find(({ criterion }) => criterion === id)?.met;
  return {
    criterion: id,
    text,
    kind,
    marks: sifts.flatMap(({ by, marks }) => {
      const mark = marks.find(({ criterion }) => criterion === id);
      return mark ? [{ by, met: mark.met }] : [];
    }),
    ...(met !== undefined && { reconciled: met }),
  };
};

/** The sift on one page: applications by criteria, with the marks, who has sifted, and what came of it. */
export const matrixOf = ({ specifications, applications }: SeenPost) =>
  applications.map((application) => {
    const { id, applicant, specification, siftedBy, status } = application;
    const criteria = specifications.find(({ version }) => version === specification)?.criteria ?? [];
    return {
      application: id,
      ...(applicant && { applicant }),
      specification,
      ...(siftedBy && { siftedBy }),
      criteria: criteria.map((criterion) => cell(application, criterion)),
      result: results[status] ?? null,
    };
  });
