import type { Detector } from '../detector.js';

const characteristics: Readonly<Record<string, RegExp>> = {
  age: /\bage\b/i,
  disability: /\bdisabilit/i,
  'gender reassignment': /\bgender reassignment\b/i,
  'marriage and civil partnership': /\bmarriage\b|\bcivil partnership\b/i,
  'pregnancy and maternity': /\bpregnancy\b|\bmaternity\b/i,
  race: /\brac(?:e|ial)\b/i,
  'religion or belief': /\breligio|\bbelief\b/i,
  sex: /\bsex\b/i,
  'sexual orientation': /\bsexual orientation\b/i,
};

/** A list of protected characteristics that is not the nine of the Equality Act 2010, sections 4 to 12 (document 000, line 49). */
export const protectedCharacteristics: Detector = ({ find }) =>
  find(/\bprotected characteristics?\b/i).flatMap(({ line, passage: { text } }) => {
    const missing = Object.keys(characteristics).filter((name) => !characteristics[name]!.test(text));
    if (missing.length === 0 || missing.length > 4) return [];
    const gender = missing.includes('sex') && /\bgender\b(?! reassignment)/i.test(text);
    return [{ lines: [line], facts: { missing: missing.join(', '), ...(gender ? { instead: 'gender' } : {}) } }];
  });
