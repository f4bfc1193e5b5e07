const numbers = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A small number in words or figures; `other` is two, as in every other year. */
export const numberSaid = (text: string): number | undefined => {
  const said = text.toLowerCase();
  if (/^\d{1,3}$/.test(said)) return Number(said);
  if (said === 'other') return 2;
  const at = numbers.indexOf(said);
  return at < 0 ? undefined : Math.max(1, at);
};

/** The months between two times of what comes again: `every three years` is 36, `termly` 4; undefined where no interval is named. */
export const monthsSaid = (text: string): number | undefined => {
  const said = text.toLowerCase();
  if (/\b(?:triennial|three-yearly)/.test(said)) return 36;
  if (/\b(?:biennial|two-yearly)/.test(said)) return 24;
  if (/\bbi-?annual/.test(said)) return 6;
  const [, count, unit] = /\b(?:every )?(\w+)(?: school| academic)?[ -](month|term|year)s?\b/.exec(said) ?? [];
  const per = unit === 'year' ? 12 : unit === 'term' ? 4 : 1;
  const number = count && !['every', 'each', 'per', 'school'].includes(count) ? numberSaid(count) : undefined;
  if (unit) return number ? number * per : /\b(?:every|each|per|a)\b/.test(said) ? per : undefined;
  if (/\btermly\b/.test(said)) return 4;
  return /\b(?:annual|yearly)/.test(said) ? 12 : undefined;
};
