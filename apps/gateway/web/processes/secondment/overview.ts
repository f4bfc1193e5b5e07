import { dayOf } from '#libs/words/index.js';
import type { Engine } from '../../../engine.js';
import type { CasePage } from '../../cases/case-page.js';
import { readableTexts } from '../../evidence/texts.js';
import type { Overview } from '../overview.js';
import { standingText } from './agreement-parts.js';
import { versionsOf, versionThatCounts } from './agreements.js';
import { fact, textSaid, words, type Part } from '../drawing.js';
import { drawingOf, type Drawing } from './drawing.js';
import { placesOf, secondmentFacts } from './facts.js';
import { actingPart } from './ledger-parts.js';
import { objectiveOf, nextReviewIn, reviewsOf } from './objective.js';
import { relatedPart } from './related.js';
import { conversionPart, extensionPart, returnPart } from './running-parts.js';
import { textsIn } from './texts-in.js';
import { latest } from './told.js';
import { waysOn } from './ways-on.js';

const told = ['ReleaseRefused', 'SecondmentCancelled', 'EarlyEndRecorded', 'ExtensionRequested', 'ConversionBegun', 'ExemptionAsked'] as const; // prettier-ignore

/** Why it never came to be, where the reader may read it. */
const endPart = (drawing: Drawing): readonly Part[] => {
  const end = latest(drawing.told, 'ReleaseRefused', 'SecondmentCancelled');
  if (!end) return [];
  const label = end.type === 'ReleaseRefused' ? 'Why the release was refused' : 'Why it was cancelled';
  const facts = words(label, textSaid(drawing, end.data.reason));
  return facts.length ? [{ title: 'How it ended', facts }] : [];
};

/** How the agreement stands, with the way to all of it. */
const agreementPart = (drawing: Drawing, link: CasePage['link']): Part => {
  const title = 'Agreement';
  const all = versionsOf(drawing.told);
  const version = versionThatCounts(all) ?? all.at(-1);
  if (!version) return { title, text: 'Nothing is written yet. HR writes it once the secondee is released.' };
  const facts = fact(`Version ${version.version}`, standingText(version));
  return { title, facts, lines: [{ text: 'Terms and signatures of every version', href: link('/agreement') }] };
};

const objectiveSummary = (drawing: Drawing): string => {
  const { required, notRequired, set, acknowledged, outcome } = objectiveOf(drawing.told);
  if (outcome) return 'What came of it is recorded';
  if (set) return acknowledged ? 'Set and acknowledged' : 'Set, not acknowledged yet';
  if (required) return 'To be set';
  return notRequired ? 'None is required' : 'Comes with the first day';
};
const objectivePart = (drawing: Drawing, link: CasePage['link']): Part => {
  const reviews = reviewsOf(drawing.told);
  const next = nextReviewIn(drawing.told);
  const open = reviews.filter(({ parties, recorded }) => recorded.length < parties.length).length;
  return {
    title: 'Objective and reviews',
    facts: [
      ...fact('Objective', objectiveSummary(drawing), link('/objective')),
      ...fact('Reviews', reviews.length ? `${reviews.length} so far, ${open || 'none'} still open` : undefined),
      ...fact('Next review', next && !latest(drawing.told, 'SecondmentEnded', 'SecondmentConverted') ? dayOf(next) : undefined), // prettier-ignore
    ],
  };
};

/** What is to be known of a secondment, below its steps. */
const view = async (engine: Engine, page: CasePage) => {
  const { caller, known, names, moment, link } = page;
  const texts = await readableTexts(engine.vault, known, textsIn(known.shownThen, told));
  const drawing = await drawingOf(engine, known.shownThen, { me: caller.id, names }, texts);
  const whole = known.view === 'whole' && !moment.past;
  const sections: readonly Part[] = [
    { title: 'The secondment', facts: secondmentFacts(drawing), lines: waysOn(drawing, caller) },
    ...endPart(drawing),
    agreementPart(drawing, link),
    objectivePart(drawing, link),
    ...extensionPart(drawing),
    ...conversionPart(drawing),
    ...returnPart(drawing),
    ...(whole ? await actingPart(engine, drawing, caller, placesOf(drawing.told)) : []),
    ...(await relatedPart(engine, caller, known.stream, drawing.told)),
  ];
  return { sections };
};

/** The overview of a secondment. */
export const secondmentOverview: Overview = { template: 'case/_sections.njk', view };
