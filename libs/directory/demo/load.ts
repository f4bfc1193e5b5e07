import { importAndTell } from '../import-folder.js';
import { demoTrust } from './files.js';

// Loads the demo trust into DATABASE_URL; a second time it changes nothing.
await importAndTell(demoTrust);
