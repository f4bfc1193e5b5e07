import { importAndTell } from './import-folder.js';

const folder = process.argv[2];
if (folder) await importAndTell(folder);
else {
  console.error('Name the folder with the CSV files: npm run directory:import -- FOLDER');
  process.exitCode = 2;
}
