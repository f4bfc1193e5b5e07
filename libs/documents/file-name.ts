import { endings, type MediaType } from '../domain/process/index.js';

const longest = 150;
const also: Readonly<Record<string, string>> = { jpeg: 'jpg', text: 'txt' };

/** The ending of a name in lower case, one for each type: `jpg` of `Photo.JPEG`; empty where there is none. */
export const endingOf = (name: string): string => {
  const ending = /\.([A-Za-z0-9]{1,8})\s*$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return also[ending] ?? ending;
};

/** A name as it may be shown and kept: no folders, no invisible characters, none that a disk refuses; with the ending of its type. */
export const cleanName = (given: string, type: MediaType): string => {
  const base = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const visible = base
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\.[A-Za-z0-9]{1,8}\s*$/, '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const stem = [...visible].slice(0, longest).join('').trim();
  return `${stem || 'document'}.${endings[type]}`;
};
