const gone = Symbol('gone');

/** A form can’t be drawn, since what it is about is not there for its reader any more. */
export const isGone = (error: unknown): boolean => error instanceof Error && gone in error;
export const goneError = (what: string): Error => Object.assign(new Error(what), { [gone]: true });
