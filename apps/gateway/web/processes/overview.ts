import type { Engine } from '../../engine.js';
import type { CasePage } from '../cases/case-page.js';

/** What the first page of a case shows beside its steps, its tasks and what its reader may do. */
export type Overview = Readonly<{
  /** Drawn below the steps; `case/_sections.njk` draws `sections` of facts, lines, tables and texts. */
  template: string;
  /** Drawn above them where the model has `own`: what concerns a person who sees their own part alone. */
  own?: string;
  view: (engine: Engine, page: CasePage) => Promise<object>;
}>;
