import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedPacks } from '#libs/policy-packs/index.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- the tests plant what the schema refuses */
export type AnyPack = any;
const made: string[] = [];

/** A copy of the demo pack, changed. */
export const packWith = (change: (pack: AnyPack) => void = () => undefined): AnyPack => {
  const pack: AnyPack = JSON.parse(readFileSync(join(shippedPacks, 'demo-trust.v1.json'), 'utf8'));
  change(pack);
  return pack;
};

/** A folder with these files: objects as JSON, text as it is. */
export const folderWith = (files: Record<string, AnyPack>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder;
};

export const removeFolders = (): void => made.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
