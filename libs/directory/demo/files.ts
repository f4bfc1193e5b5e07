import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { checkout } from '../../stack/paths.js';

/** The invented trust: everything in it is made up. */
export const demoTrust = join(checkout, 'data', 'demo-trust');

export const rowsOf = (path: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(path), { bom: true, columns: true });
