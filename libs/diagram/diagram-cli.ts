import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../stack/paths.js';
import { documents } from './documents.js';

for (const [name, text] of Object.entries(documents())) {
  writeFileSync(join(checkout, 'docs', name), text);
  console.log(`docs/${name} is written.`);
}
