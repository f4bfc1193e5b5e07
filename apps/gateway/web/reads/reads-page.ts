import { candidate, dayText, person, timeText } from '#libs/words/index.js';
import type { LocalDate, StaffId } from '#libs/kernel/index.js';
import { advertViewsOf, looksAt, type Look } from '#libs/reads/query.js';
import type { ReadKind } from '#libs/reads/types.js';
import type { Engine } from '../../engine.js';
import { listDocuments } from '../../documents/list-documents.js';
import { documentName } from '../documents/documents-page.js';
import type { CasePage } from '../cases/case-page.js';

const perPage = 50;
const nouns: Readonly<Record<ReadKind, string>> = {
  statement: 'The statement of an application',
  reason: 'Reasons',
  scores: 'Scores of an interview',
  document: 'A document',
  'past-state': 'The case as it was',
};

/** The page of looks that lie before one, latest first, with everybody's name. */
export const readsModel = async (engine: Engine, page: CasePage, before: number | undefined) => {
  const { known, model, names } = page;
  // What was noted a moment ago is on the page too.
  await engine.store.reads?.flush();
  const rows = await looksAt(engine.store.pool, known.stream, perPage + 1, before);
  const looks = rows.slice(0, perPage);
  const people = await engine.names(
    looks.flatMap(({ kind, reader }) => (kind === 'person' ? [reader as StaffId] : [])),
  );
  const documents = await listDocuments(engine.vault, known);
  const about = ({ what, about: id }: Look): string => {
    if (what === 'document') {
      const found = documents.find(({ document }) => document === id);
      return found ? `${nouns[what]}: ${documentName(found)}` : `${nouns[what]} that was removed`;
    }
    if (what === 'past-state') return `${nouns[what]} after entry ${id} of the timeline`;
    return id ? `${nouns[what]}: ${candidate(names, id, 'an applicant')}` : nouns[what];
  };
  const views = await advertViewsOf(engine.store.pool, known.stream);
  return {
    ...model,
    looks: looks.map((look) => ({
      at: look.at,
      when: timeText(look.at),
      who:
        look.kind === 'service'
          ? `The service ${look.reader}`
          : (people.get(look.reader as StaffId) ?? person(names, look.reader as StaffId)),
      what: about(look),
    })),
    earlier: rows.length > perPage ? `/cases/${known.stream}/reads?before=${looks.at(-1)?.id}` : undefined,
    latest: before === undefined ? undefined : `/cases/${known.stream}/reads`,
    views: views.map(({ day, people: count }) => ({
      day: dayText(day as LocalDate),
      count: count === 1 ? '1 person' : `${count} people`,
    })),
  };
};
