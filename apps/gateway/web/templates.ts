import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

const resolve = createRequire(import.meta.url).resolve;
/** Where templates are looked for: ours, then those of the two frontends, wherever they are installed. */
export const folders = {
  views: fileURLToPath(new URL('./views', import.meta.url)),
  govuk: join(dirname(resolve('govuk-frontend/package.json')), 'dist'),
  moj: dirname(resolve('@ministryofjustice/frontend/package.json')),
};

/** A template engine that escapes everything, and refuses what the page's model does not have. */
export const createTemplates = (filters: Readonly<Record<string, (...given: never[]) => unknown>>) => {
  const templates = nunjucks.configure([folders.views, folders.govuk, folders.moj], {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  for (const [name, filter] of Object.entries(filters))
    templates.addFilter(name, filter as (...given: unknown[]) => unknown);
  return templates;
};
