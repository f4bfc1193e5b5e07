/** What a text may name: the post and an instant in words; nobody's name. */
export type Facts = Readonly<{
  /** The notice's reason, for the text that knows no better. */
  reason: string;
  /** The process of the case; its texts are looked at first. */
  process?: string;
  kind: string;
  title: string;
  school: string;
  /** When it is due, closes or begins: `Tuesday 12 January 2027, 09:00 (GMT)`. */
  by?: string;
  /** That instant has passed. */
  late: boolean;
}>;

/** One text: what it is about in a few words, what happened, what to do, and why this person is told. */
export type Words = Readonly<{ subject: string; happened: string; next: string; because: string; clause: string }>;
export type Text = (facts: Facts) => Words;
export type Texts = Readonly<Record<string, Text>>;
/** What people are told of the cases of a process. */
export type ProcessTexts = Readonly<{
  /** By the reason that its workflow gives. */
  texts: Texts;
  /** What a case is called in a sentence: `the post of Head at Ash Academy`. */
  about: (facts: Facts) => string;
  /** The clause of what nobody has written a text for. */
  clause: string;
}>;

const higher = ' Nobody has done it so far, so it is brought to you.';
/** By when a task is to be done, as things stand when it is sent. */
export const due = ({ kind, by, late }: Facts): string => {
  const when = by ? (late ? `It was due by ${by}.` : `Please do it by ${by}.`) : 'Please do it as soon as you can.';
  return kind === 'escalate' ? `${when}${higher}` : when;
};

/** How a process writes its texts, by what a case of it is called in a sentence. */
export const textsAbout = (about: ProcessTexts['about']) => ({
  /** The text of something to be done: `ask` ends without a full stop. */
  asks:
    (clause: string, subject: string, happened: (about: string) => string, ask: string, because: string): Text =>
    (facts) => ({ subject, happened: happened(about(facts)), next: `${ask}. ${due(facts)}`, because, clause }),
  /** The text of something that has happened. */
  tells:
    (clause: string, subject: string, happened: (about: string) => string, next: string, because: string): Text =>
    (facts) => ({ subject, happened: happened(about(facts)), next, because, clause }),
});
