import { localDate } from '#libs/kernel/calendar.js';
import type { Engine } from '../../../engine.js';
import type { CasePage } from '../../cases/case-page.js';
import { readableTexts } from '../../evidence/texts.js';
import type { FileSeen } from '../../forms/ldp-participation/seen.js';
import type { Overview } from '../overview.js';
import { textsIn, type Drawing } from '../ldp/drawing.js';
import { applicationPart, continuationParts, planParts, poolPart, standingPart } from './parts.js';

/** With what a page of a file is drawn, with the texts of these events. */
export const fileDrawing = async (
  engine: Engine,
  { known, names, caller, seen }: CasePage,
  types: readonly string[],
): Promise<Drawing<FileSeen>> => {
  const texts = await readableTexts(engine.vault, known, textsIn(known.shownThen, types));
  return { seen: seen as FileSeen, shown: known.shownThen, reader: { me: caller.id, names }, texts };
};

/** Everything but what was written, which has a tab of its own. */
const view = async (engine: Engine, page: CasePage) => {
  const drawing = await fileDrawing(engine, page, ['PlanElementAdded']);
  return {
    sections: [
      ...standingPart(drawing),
      ...applicationPart(drawing),
      ...planParts(drawing, localDate(page.at)),
      ...continuationParts({ ...drawing, texts: new Map() }).filter(({ table }) => !table),
      ...poolPart(drawing),
    ],
  };
};

/** The overview of somebody's part in the programme. */
export const participationOverview: Overview = { template: 'case/_sections.njk', view };
