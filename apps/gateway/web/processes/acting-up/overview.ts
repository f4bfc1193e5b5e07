import type { SeenLink } from '#libs/access/acting-up/index.js';
import type { Engine } from '../../../engine.js';
import { caseOrNothing } from '../../../queries/known-case.js';
import { chainView } from '../../board/board-view.js';
import type { CasePage } from '../../cases/case-page.js';
import { planSeen } from '../../forms/unwinding/plan-seen.js';
import type { Overview } from '../overview.js';
import { drawingOf, type Part } from '../drawing.js';
import { chainAround, coveragePart } from './ledger.js';
import { allowancePart, checkPart, linkPart } from './parts.js';

/** The case that took the holder away, and the plan that waits, where the reader may open them. */
const waysPart = async (engine: Engine, { caller, seen, link }: CasePage): Promise<readonly Part[]> => {
  const { cause } = (seen as SeenLink).link;
  const known = cause && cause !== 'absence' ? await caseOrNothing(engine.store, caller, cause) : undefined;
  const lines = [
    ...(known ? [{ text: `What takes the holder away: ${known.summary.title}`, href: `/cases/${known.stream}` }] : []),
    ...(planSeen({ seen }) ? [{ text: 'The plan for everybody’s return', href: link('/return') }] : []),
  ];
  return lines.length ? [{ title: 'What belongs to it', lines }] : [];
};

const view = async (engine: Engine, page: CasePage): Promise<object> => {
  const { caller, known, names, moment } = page;
  const seen = page.seen as SeenLink;
  const drawing = await drawingOf(engine, known.shownThen, { me: caller.id, names }, new Map());
  const pack = known.then.pack;
  const { rules } = pack ? engine.packs.get(pack.id, pack.version) : engine.packs.current();
  const whole = known.view === 'whole' && !moment.past;
  const chain = whole ? await chainAround(engine, caller, seen, known.stream) : undefined;
  const sections: readonly Part[] = [
    linkPart(drawing, seen, caller),
    ...allowancePart(seen, rules.actingUp.allowance),
    ...checkPart(seen),
    ...(await waysPart(engine, page)),
    ...(whole ? await coveragePart(engine, caller, seen) : []),
  ];
  const drawn = chain?.links.length
    ? chainView(chain.links, { nameOf: chain.nameOf, schoolOf: (school) => names.schoolOf(school) ?? school }, 0)
    : undefined;
  return { sections, ...(drawn && { chain: drawn }) };
};

/** The overview of one who acts up. */
export const actingUpOverview: Overview = { template: 'case/acting-up/overview.njk', view };
