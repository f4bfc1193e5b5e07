import type { Engine } from '../../../engine.js';
import type { CasePage } from '../../cases/case-page.js';
import { readableTexts } from '../../evidence/texts.js';
import type { Overview } from '../overview.js';
import { textsIn, type Part } from '../ldp/drawing.js';
import { intakeDrawing, type OfIntake } from './drawing.js';
import { datesPart, intakePart, panelPart, standingsPart } from './intake-parts.js';
import { progressPart } from './judging-parts.js';
import { actionsPart, externalPart, openActions, plansPart } from './review-parts.js';

/** With what a tab of an intake is drawn, with the texts of these events. */
export const intakeOnPage = async (engine: Engine, page: CasePage, types: readonly string[]): Promise<OfIntake> => {
  const { known, names, caller } = page;
  const texts = await readableTexts(engine.vault, known, textsIn(known.shownThen, types));
  const reader = { me: caller.id, names };
  return intakeDrawing(engine, { known, caller, reader, texts }, { state: known.then, shown: known.shownThen });
};

/** The review that is open, with the way to the page on which it is held. */
const reviewPart = (
  { seen: { review }, counts: { candidates } }: OfIntake,
  { known, moment, link }: CasePage,
): readonly Part[] => {
  if (!review) return [];
  const joined = candidates.filter(({ standing }) => standing === 'joined').length;
  const task = { text: 'Hold the progress review on its page', href: `/tasks/${known.stream}/hold-review-${review.review}` }; // prettier-ignore
  return [
    {
      title: `Progress review ${review.review} is open`,
      text: `${review.seen.length} of ${joined} looked at. ${review.minutes ? 'It has minutes.' : 'It has no minutes yet.'}`,
      lines: [...(moment.past ? [] : [task]), { text: 'The agenda, and every review so far', href: link('/reviews') }],
    },
  ];
};

/** Whoever owns an action sees that; everybody else the intake, without what was written. */
const view = async (engine: Engine, page: CasePage) => {
  if (page.known.view === 'part') {
    const drawing = await intakeOnPage(engine, page, ['ActionAdded', 'ActionCompleted']);
    return { sections: actionsPart(drawing, { title: 'What you were asked to do' }) };
  }
  const drawing = await intakeOnPage(engine, page, ['ActionAdded', 'ExternalReviewRecorded']);
  return {
    sections: [
      ...intakePart(drawing),
      ...datesPart(drawing),
      ...reviewPart(drawing, page),
      ...standingsPart(drawing, page.link('/candidates')),
      ...progressPart(drawing),
      ...panelPart(drawing),
      ...actionsPart(drawing, { only: openActions(drawing), title: 'Actions that are open' }),
      ...plansPart(drawing),
      ...externalPart(drawing),
    ],
  };
};

/** The overview of an intake. */
export const cycleOverview: Overview = { template: 'case/_sections.njk', view };
