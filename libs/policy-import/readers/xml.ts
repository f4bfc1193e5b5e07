import library from 'sax';
import { StringDecoder } from 'node:string_decoder';
import { CannotRead } from '../limits.js';
import type { Part } from './zip-parts.js';

type Heard = Readonly<{
  open?: (name: string, attribute: (name: string) => string) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}>;

/** Reads XML piece by piece and tells what comes. No entity is fetched or expanded but XML's own five. Throws CannotRead on what is not well formed. */
export const sax = async (part: Part | undefined, heard: Heard): Promise<void> => {
  if (!part) return;
  const reader = library.parser(true, { position: false });
  const decoder = new StringDecoder('utf8');
  const failed = () => new CannotRead({ why: 'not-readable' });
  reader.onerror = () => {
    throw failed();
  };
  reader.onopentag = ({ name, attributes }) =>
    heard.open?.(name, (wanted) => String((attributes as Record<string, string>)[wanted] ?? ''));
  reader.onclosetag = (name) => heard.close?.(name);
  reader.ontext = (text) => heard.text?.(text);
  try {
    for await (const piece of part) reader.write(decoder.write(piece));
    reader.close();
  } catch (failure) {
    throw failure instanceof CannotRead ? failure : failed();
  }
};
