import type { AnyMessage, Decision } from '#libs/kernel/index.js';
import * as words from '#libs/words/index.js';
import { allNames, notASentence, notForPeople } from './plain.js';

const { noNames, refusalWords, sentence, taskWords } = words;
export const sentences = (text: string) => text.split(/(?<=[.?]) /).flatMap(notASentence);

/** What is wrong with the words of a command: its button, what is said once it is done, and what follows. */
export const ofCommand = (type: string, process: string): readonly string[] => [
  ...(words.commandText(type, process) === 'Go on' ? [`${type} has no button`] : []),
  ...notForPeople(words.commandText(type, process)),
  ...sentences(words.doneText(type, process)),
  ...sentences(words.afterText(type, process) ?? 'missing'),
];
/** The same of tasks. */
export const ofTask = (
  { key, answers }: Readonly<{ key: string; answers: readonly string[] }>,
  process: string,
): readonly string[] => {
  const told = taskWords({ key, process, title: 'Leadership Development Programme', school: 'Marsh Lane Primary', answers }); // prettier-ignore
  return [
    ...notForPeople(told.title),
    ...sentences(told.why),
    ...told.next.flatMap(({ then = 'missing' }) => sentences(then)),
  ];
};
/** An event as it is shown to readers from whom each of its fields is withheld, or all but one. */
const shownOf = (data: object): readonly object[] => [
  data,
  {},
  ...Object.entries(data).flatMap(([field, value]) => [
    { [field]: value as unknown },
    Object.fromEntries(Object.entries(data).filter(([name]) => name !== field)),
  ]),
];
/** What is wrong with the sentences of an event, whatever is withheld of it. */
export const ofEvent = ({ type, data }: AnyMessage, process: string): readonly string[] =>
  shownOf(data as object).flatMap((shown) =>
    [allNames, noNames].flatMap((names) => {
      const said = sentence({ type, data: shown, process }, names);
      return [...sentences(said), ...(said.includes('no words') ? [`${type} has no words`] : [])];
    }),
  );
/** What is wrong with the words of a refusal and its facts. */
export const ofRefusal = (decision: Decision<AnyMessage, string>): readonly string[] => {
  if (decision.ok) return [];
  return [allNames, noNames].flatMap((names) => {
    const { heading, text, next } = refusalWords(decision.refusal, decision.facts, names);
    return [...[heading, next].flatMap(notForPeople), ...text.flatMap(sentences), ...sentences(next)];
  });
};
/** Commands that belong to the process alone. */
export const ownOf = (specs: object): readonly string[] =>
  Object.keys(specs).filter(
    (type) => type === 'EscalateTask' || !/Task$|^Attach|^RemoveDocument$|^OverrideExclusion$/.test(type),
  );
