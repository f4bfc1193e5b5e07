import type { Engine } from '../../../engine.js';
import type { CasePage } from '../../cases/case-page.js';
import { readableTexts } from '../../evidence/texts.js';
import type { IntakeSeen } from '../../forms/ldp-cycle/seen.js';
import type { Overview } from '../overview.js';
import { textsIn } from '../ldp/drawing.js';
import { candidatesPart, intakePart, panelPart, reviewsParts, reviewTextTypes, type OfIntake } from './parts.js';

/** With what a page of an intake is drawn, with the texts of these events. */
export const intakeDrawing = async (
  engine: Engine,
  { known, names, caller, seen }: CasePage,
  types: readonly string[],
): Promise<OfIntake> => {
  const texts = await readableTexts(engine.vault, known, textsIn(known.shownThen, types));
  return { seen: seen as IntakeSeen, shown: known.shownThen, reader: { me: caller.id, names }, texts };
};

/** Whoever owns an action sees that; everybody else the intake, without what was written. */
const view = async (engine: Engine, page: CasePage) => {
  const own = page.known.view === 'part';
  const drawing = await intakeDrawing(engine, page, own ? reviewTextTypes : []);
  return {
    sections: own ? reviewsParts(drawing) : [...intakePart(drawing), ...candidatesPart(drawing), ...panelPart(drawing)],
  };
};

/** The overview of an intake. */
export const cycleOverview: Overview = { template: 'case/_sections.njk', view };
