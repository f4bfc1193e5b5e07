import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '#libs/stack/paths.js';

export const textOf = (path: string): string => readFileSync(join(checkout, path), 'utf8');

const below = (folder: string): readonly string[] =>
  readdirSync(join(checkout, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`);

/** Every page for people, from the root of the checkout. */
export const pages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...below('docs').filter((path) => path.endsWith('.md')),
];

/** The headings of a page as the part of a link behind `#`. */
export const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
