import { z } from 'zod';
import { accept, refuse } from '../../../kernel/index.js';
import { command, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { hash } from '../fields.js';
import { reviewIn, type Policy } from '../state.js';

/** The comparison with the text in force proves that an editorial draft has the same words, or does not. */
export const recordComparison = command({
  type: 'RecordComparison',
  schema: z.strictObject({ hash, editorialProven: z.boolean() }),
  clause: clauses.editorial,
  summary: 'Record whether the comparison proves a draft editorial.',
  by: theProcess,
  personal: {},
  decide: (data, state: Policy) => {
    const draft = reviewIn(state, 'Drafting', 'Consulting', 'Amending')?.draft;
    if (draft?.hash !== data.hash) return refuse('NotTheDraft', { hash: data.hash });
    return accept({ type: 'ComparisonRecorded', data });
  },
});
