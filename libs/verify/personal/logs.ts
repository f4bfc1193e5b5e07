import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Piece } from './database.js';

/** The log files of a folder, piece by piece. */
export async function* logPieces(folder: string): AsyncGenerator<readonly Piece[]> {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).filter((name) => /\.log(\.\d+)?$/.test(name)))
    for await (const text of createReadStream(join(folder, file), { encoding: 'utf8', highWaterMark: 1 << 20 }))
      yield [
        {
          place: `log ${file}`,
          text: text as string,
          repair: `Find the line that writes it, then: rm ${join(folder, file)}`,
        },
      ];
}
