import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPacks, shippedPacks } from '#libs/policy-packs/index.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- the tests plant what the schema refuses */
export type AnyPack = any;
const made: string[] = [];

/** A copy of a shipped pack, changed; the first version of the demo pack unless told otherwise. */
export const packWith = (
  change: (pack: AnyPack) => void = () => undefined,
  file: string = 'demo-trust.v1.json',
): AnyPack => {
  const pack: AnyPack = JSON.parse(readFileSync(join(shippedPacks, file), 'utf8'));
  change(pack);
  return pack;
};

/** What is wrong with a shipped pack once it is changed so. Throws when nothing is. */
export const problemsWith = (file: string, change: (pack: AnyPack) => void): string => {
  try {
    loadPacks(folderWith({ [file]: packWith(change, file) }));
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The pack was accepted.');
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
