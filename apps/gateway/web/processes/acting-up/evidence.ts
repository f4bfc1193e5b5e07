import type { SeenLink } from '#libs/access/acting-up/index.js';
import type { ProcessEvidence } from '../../tasks/evidence.js';
import { drawingOf, type Part } from '../drawing.js';
import { planParts } from '../unwinding/plan-parts.js';
import { chainAround, chainPart, coveragePart } from './ledger.js';
import { allowancePart, checkPart, linkPart } from './parts.js';

/** What the tasks of acting up are decided on. */
export const actingUpEvidence: ProcessEvidence = {
  parts: () => [],
  workedOut: async (engine, caller, { known, key, reader, texts }) => {
    const seen = known.state(known.now) as SeenLink;
    const drawing = await drawingOf(engine, known.shown, reader, texts);
    const own: readonly Part[] = [linkPart(drawing, seen, caller)];
    if (key.startsWith('approve-unwinding-'))
      return [...(await planParts(engine, caller, known, drawing, seen)), ...own];
    const { pack } = known.now;
    const { rules } = pack ? engine.packs.get(pack.id, pack.version) : engine.packs.current();
    const chain = known.view === 'whole' ? await chainAround(engine, caller, seen, known.stream) : undefined;
    return [
      ...(key === 'determine-allowance' ? allowancePart(seen, rules.actingUp.allowance) : checkPart(seen)),
      ...own,
      ...(chain?.links.length ? [chainPart(chain)] : []),
      ...(known.view === 'whole' ? await coveragePart(engine, caller, seen) : []),
    ];
  },
  texts: () => [],
};
