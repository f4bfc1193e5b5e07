import type { Engine } from '../../../engine.js';
import type { CasePage } from '../../cases/case-page.js';
import type { Overview } from '../overview.js';
import { policyOnPage } from './drawing.js';
import { reviewPart } from './review-parts.js';
import { adoptionPart, duePart, openPart, responsiblePart, standingPart } from './standing-parts.js';

const view = async (engine: Engine, page: CasePage) => {
  const drawing = await policyOnPage(engine, page);
  const { pack } = page.known.then;
  const { rules } = pack ? engine.packs.get(pack.id, pack.version) : engine.packs.current();
  return {
    sections: [
      ...standingPart(drawing, page.link),
      ...openPart(drawing, page.link),
      ...duePart(drawing),
      ...reviewPart(drawing, rules.policies),
      ...responsiblePart(drawing),
      ...adoptionPart(drawing),
    ],
  };
};

/** The overview of a policy. */
export const policyOverview: Overview = { template: 'case/_sections.njk', view };
