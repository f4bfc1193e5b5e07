import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom, theProcess } from '../../process/index.js';
import { living } from '../acting.js';
import { clauses } from '../clauses.js';
import { hash, line } from '../fields.js';
import { settled } from '../settled.js';
import type { Policy } from '../state.js';
import type { Finding, Metadata } from '../words.js';
import { clauseField, findingField, metadata } from './reading-fields.js';

/** What the reader found in the document: what it says of itself, its clauses, its contradictions and holes. */
export const recordReading = command({
  type: 'RecordReading',
  schema: z.strictObject({
    hash,
    readerVersion: line(40),
    metadata,
    clauses: z.array(clauseField).max(2000),
    findings: z.array(findingField).max(500),
  }),
  clause: clauses.reading,
  summary: 'Record what was read in the document of a policy.',
  by: theProcess,
  personal: {},
  decide: (data, state: Policy, context: Context<Rules>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const { document } = alive.file;
    if (document?.read !== 'asked') return refuse('NothingToRead');
    if (document.hash !== data.hash) return refuse('NotTheDocumentTaken', { hash: document.hash });
    const ids = new Set(data.findings.map(({ id }) => id));
    if (ids.size < data.findings.length) return refuse('SameFinding');
    const ladder = rungsFrom(context.at, context.rules.policies.reading.ladder);
    const found = { metadata: data.metadata as Metadata, findings: data.findings as readonly Finding[] };
    return accept(
      ...settled(state, context, { type: 'ReadingRecorded', data: { ...data, ...found, ladder } } as const),
    );
  },
});
