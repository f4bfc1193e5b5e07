import { processOf } from '../domain/registry.js';
import type { AnyProcess } from '../domain/process/index.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => uuid.test(text);
/** The process of a stream's id; undefined for anything that can be no stream's id. */
export const processOfStream = (id: string): AnyProcess | undefined =>
  isUuid(id.slice(-36)) ? processOf(id) : undefined;
/** The process of a case's id; undefined for anything that can be no case's id, such as that of a post. */
export const processOfCase = (id: string): AnyProcess | undefined => {
  const process = processOfStream(id);
  return process?.followed === false ? undefined : process;
};
