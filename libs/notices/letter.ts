import { wordsFor, type Facts } from './texts/index.js';

export type Letter = Readonly<{ subject: string; text: string }>;

/** What stands before the subject of a notice of that kind. */
export const before: Readonly<Record<string, string>> = {
  remind: 'Reminder: ',
  overdue: 'Overdue: ',
  escalate: 'Brought to you: ',
};
// A line of its own in a header, or in the text, is nothing that a title may make.
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What one person is sent: plain text, with one link and the clause that asks for it. `clause` is that of the open task. */
export const letter = (
  facts: Facts,
  to: Readonly<{ name: string; link: string; clause?: string | undefined }>,
): Letter => {
  const safe = { ...facts, title: oneLine(facts.title), school: oneLine(facts.school), reason: oneLine(facts.reason) };
  const { subject, happened, next, because, clause } = wordsFor(safe);
  const lines = [
    `Dear ${oneLine(to.name)},`,
    happened,
    next,
    to.link,
    `You are told this because ${because} (${to.clause ?? clause}).`,
  ];
  return {
    subject: `${before[facts.kind] ?? ''}${subject}: ${safe.title}, ${safe.school}`,
    text: `${lines.join('\n\n')}\n`,
  };
};
