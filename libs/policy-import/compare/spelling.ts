/** Spellings that change no meaning: each makes one of two spellings the other, and nothing else. The list is closed. */
const mends: readonly (readonly [RegExp, string])[] = [
  [/\b(organ|recogn|author|real|util|minim|maxim|prior|summar|emphas|standard|special|final|critic|general)iz(e|ed|es|ing|ation|ations)\b/g, '$1is$2'], // prettier-ignore
  [/\bco-(operat|ordinat)/g, 'co$1'],
  [/\be-mail/g, 'email'],
  [/\bjudgement/g, 'judgment'],
  [/\bwell- being\b/g, 'well-being'],
  [/\bon-line\b/g, 'online'],
  [/\bper cent\b/g, '%'],
  [/\bhead teacher/g, 'headteacher'],
  [/\bprogram\b/g, 'programme'],
];

/** A text in small letters with both spellings of a word made one. */
export const mended = (text: string): string => mends.reduce((said, [from, to]) => said.replace(from, to), text);
