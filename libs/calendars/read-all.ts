import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Read<T> = (file: string, text: string) => T;
/** Reads every file of a folder; gathers all that is wrong with any of them. */
export const readAll = <T>(folder: string, read: Read<T>, wrong: string[]): readonly T[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      try {
        return [read(file, readFileSync(join(folder, file), 'utf8'))];
      } catch (error) {
        wrong.push(...(error as Error).message.split('\n').map((line) => `${file}: ${line}`));
        return [];
      }
    });
