import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { documents } from '#libs/diagram/documents.js';
import { checkout } from '#libs/stack/paths.js';

test.each(Object.keys(documents()))('docs/%s is what `npm run diagram` writes', (name) => {
  expect(readFileSync(join(checkout, 'docs', name), 'utf8')).toBe(documents()[name]);
});
