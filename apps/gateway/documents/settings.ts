import { scannerFrom } from '#libs/documents/choose-scanner.js';
import type { Scanner } from '#libs/documents/scanner.js';

/** How large a document may be, and who looks for malware in it. */
export type DocumentSettings = Readonly<{ maxMb: number; scanner: Scanner | undefined }>;

const megabytes = (text: string): number => {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 100) return count;
  throw new Error(`DOCUMENT_MAX_MB=${text} is no size. Set it to a whole number of megabytes from 1 to 100.`);
};

export const documentSettingsFrom = (env: NodeJS.ProcessEnv): DocumentSettings => ({
  maxMb: megabytes(env['DOCUMENT_MAX_MB'] || '10'),
  scanner: scannerFrom(env),
});
