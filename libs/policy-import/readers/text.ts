import { CannotRead } from '../limits.js';
import type { Extracted, LaidLine } from '../source-line.js';

const heading = /^ {0,3}(#{1,6})\s+\S/;
const underline = /^ {0,3}(=+|-{3,})\s*$/;
const fence = /^ {0,3}(?:```|~~~)/;

// Node's own decoder for windows-1252 gives control characters here in some of its versions.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const fromWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? letter);

/** The text of a file: UTF-8, UTF-16 with its mark, or what older Windows programs save. Throws CannotRead on what is no text. */
export const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)))
    throw new CannotRead({ why: 'not-readable' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fromWindows(bytes);
  }
};

/** Reads plain text and Markdown alike: a heading is a line after `#`, or one that is underlined; what is fenced off is no heading. */
export const readText = (bytes: Uint8Array): Extracted => {
  const texts = decoded(bytes).split(/\r\n|\n|\r|\f/);
  let fenced = false;
  const lines = texts.map((text, at): LaidLine => {
    if (fence.test(text)) fenced = !fenced;
    if (fenced) return { text };
    const marked = heading.exec(text)?.[1]?.length;
    const under = texts[at + 1] ?? '';
    const over = texts[at - 1] ?? '';
    const underlined = underline.test(under) && /^[\p{L}\d]/u.test(text) && !over.trim() && !text.includes('|') ? (under.includes('=') ? 1 : 2) : undefined; // prettier-ignore
    const level = marked ?? underlined;
    return level ? { text, heading: level } : { text };
  });
  return { lines, unsettled: 0, emptyPages: [] };
};
