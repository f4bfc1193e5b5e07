/** What a state of something is called, and one sentence that says what it means. */
export type Word = Readonly<{ label: string; means: string }>;
export const word = (label: string, means: string): Word => ({ label, means });

/** What a command is called before it is given, and what is said after. */
export type Deed = Readonly<{ do: string; done: string }>;
export const deed = (before: string, done: string): Deed => ({ do: before, done });
