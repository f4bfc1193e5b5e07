import type { Id, LocalDate, Pattern } from '../../kernel/index.js';

/** One absence of a holder from the post that they hold. */
export type AwayId = Id<'Away'>;
/** From one day to another, both included; open-ended where there is no last one. */
export type Dates = Readonly<{ from: LocalDate; to?: LocalDate }>;
/** When a post is held, and how much of each working day. */
export type Term = Dates & Readonly<{ pattern: Pattern }>;
/** When its holder is away, and from how much of each working day; from all of it where no pattern is given. */
export type Absence = Dates & Readonly<{ pattern?: Pattern }>;

export const fullTime: Pattern = [1, 1, 1, 1, 1];
/** Any of the week at all. */
export const isSome = (pattern: Pattern): boolean => pattern.some((part) => part > 0);

type Span = Readonly<{ from: LocalDate; to?: LocalDate | undefined }>;
/** True of what goes on on a day, or ends later. */
export const reaches = ({ to }: Pick<Span, 'to'>, day: LocalDate): boolean => to === undefined || to >= day;
export const includes = (span: Span, day: LocalDate): boolean => span.from <= day && reaches(span, day);
export const overlap = (a: Span, b: Span): boolean => reaches(a, b.from) && reaches(b, a.from);
