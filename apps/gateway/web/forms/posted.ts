/** What was typed or chosen, by the name of its field, exactly as a browser posted it. */
export type Posted = Readonly<Record<string, string | readonly string[]>>;

/** One answer; the first where a field was posted several times, and nothing where it was not. */
export const one = (answers: Posted, name: string): string => {
  const given = answers[name];
  return (typeof given === 'string' ? given : given?.[0]) ?? '';
};
export const many = (answers: Posted, name: string): readonly string[] => {
  const given = answers[name];
  return given === undefined ? [] : typeof given === 'string' ? [given] : given;
};
/** The name of a question's field inside another's: `criteria[0].text`. */
export const within = (prefix: string, name: string): string => (prefix ? `${prefix}.${name}` : name);

/** Whether a field is part of a question's answer. */
export const belongs = (field: string, question: string): boolean =>
  field === question || (field.startsWith(question) && '[.-'.includes(field.charAt(question.length)));

/** The answers without those of some questions. */
export const without = (answers: Posted, questions: readonly string[]): Posted =>
  Object.fromEntries(Object.entries(answers).filter(([field]) => !questions.some((name) => belongs(field, name))));
// No keyboard makes it, and no store of text keeps it.
const kept = (text: string): string => text.replaceAll('\0', '');
/** Only the answers of some questions. */
export const only = (answers: Posted, questions: readonly string[]): Posted =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([field]) => questions.some((name) => belongs(field, name)))
      .map(([field, value]) => [field, typeof value === 'string' ? kept(value) : value.map(kept)]),
  );
