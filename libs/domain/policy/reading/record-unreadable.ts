import { z } from 'zod';
import { accept, refuse } from '../../../kernel/index.js';
import { command, theProcess } from '../../process/index.js';
import { living } from '../acting.js';
import { clauses } from '../clauses.js';
import { hash } from '../fields.js';
import type { Policy } from '../state.js';

const why = z.enum(['encrypted', 'empty', 'not-readable', 'too-large', 'scanned-without-text', 'missing']);

/** Nothing could be read in the document; HR is asked for another. */
export const recordUnreadable = command({
  type: 'RecordUnreadable',
  schema: z.strictObject({ hash, why }),
  clause: clauses.reading,
  summary: 'Note that the document of a policy could not be read, and why.',
  by: theProcess,
  personal: {},
  decide: (data, state: Policy) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const { document } = alive.file;
    if (document?.read !== 'asked') return refuse('NothingToRead');
    if (document.hash !== data.hash) return refuse('NotTheDocumentTaken', { hash: document.hash });
    return accept({ type: 'DocumentUnreadable', data });
  },
});
