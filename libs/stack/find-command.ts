import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of `command` as the PATH finds it, or undefined. */
export const findCommand = (command: string, path = process.env['PATH'] ?? ''): string | undefined =>
  path
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((candidate) => {
      try {
        accessSync(candidate, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** The path of `command`, or an error that says what it is for and what to do. */
export const requireCommand = (command: string, otherwise: string): string => {
  const found = findCommand(command);
  if (found === undefined) throw new Error(`${command} is not on the PATH. ${otherwise}`);
  return found;
};
