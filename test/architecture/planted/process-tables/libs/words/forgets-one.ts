type ProcessName = 'internal-post' | 'secondment';

/** Lacks the line of the second process, which the compiler would say of a table that is compiled. */
export const names = { 'internal-post': 'Internal post' } as Readonly<Record<ProcessName, string>>;
