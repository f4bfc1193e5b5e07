import { writeFile } from 'node:fs/promises';
import { DefaultLogger } from '@temporalio/worker';
import { bundlePath, bundleWorkflows } from './bundle.js';

// Run by the build, so that workers start at once and all run the same code.
const { code } = await bundleWorkflows({ logger: new DefaultLogger('WARN') });
await writeFile(bundlePath, code);
