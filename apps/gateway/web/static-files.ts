import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { checkout } from '#libs/stack/paths.js';
import { folders } from './templates.js';

/** The compiled style sheet: `npm run build` writes it. */
const built = join(checkout, 'dist', 'web');
const files: Readonly<Record<string, string>> = {
  'app.css': join(built, 'app.css'),
  'app.js': fileURLToPath(new URL('./assets/app.js', import.meta.url)),
  'live.js': fileURLToPath(new URL('./assets/live.js', import.meta.url)),
  'icon.svg': fileURLToPath(new URL('./assets/icon.svg', import.meta.url)),
  'govuk-frontend.js': join(folders.govuk, 'govuk', 'govuk-frontend.min.js'),
};

const versions = new Map<string, string>();
const versionOf = (name: string): string => {
  const known = versions.get(name);
  if (known) return known;
  const path = files[name];
  const bytes = path && existsSync(path) ? readFileSync(path) : name;
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  versions.set(name, version);
  return version;
};

/** The address of a file of the pages; it changes with the file, so a browser may keep it for ever. */
export const assetAddress = (name: string): string => `/assets/${name}?v=${versionOf(name)}`;

/** Serves what pages are drawn with: a style sheet, scripts and icons; nothing else of the disk. */
export const serveFiles = (app: NestExpressApplication): void => {
  app.useStaticAssets(join(folders.moj, 'moj', 'assets', 'images'), {
    prefix: '/assets/images',
    maxAge: '1d',
    index: false,
  });
  for (const [name, path] of Object.entries(files))
    app.use(`/assets/${name}`, (_: unknown, response: { sendFile(path: string, options: object): void }) =>
      response.sendFile(path, { maxAge: '365d', immutable: true, dotfiles: 'allow' }),
    );
};
