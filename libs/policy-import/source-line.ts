/** One line of what a reader took out of a file: counted from 1, with the page of a PDF and the level of a heading, its marks as they are written. */
export type SourceLine = LaidLine & Readonly<{ no: number }>;

/** A line with what the file's own layout says of it: the level of a heading, 1 to 6. */
export type LaidLine = Readonly<{ text: string; page?: number; heading?: number }>;

/** What a reader takes out of a file; `unsettled` counts tracked changes and comments that nobody closed, `emptyPages` names pages without text. */
export type Extracted = Readonly<{ lines: readonly LaidLine[]; unsettled: number; emptyPages: readonly number[] }>;
