/** What a task asks of somebody: `ask` is imperative, `why` says what the policy wants with it. */
export type Ask = Readonly<{ ask: string; why: string; about?: 'application' | 'vacancy' }>;
export const asking = (ask: string, why: string): Ask => ({ ask, why });
export const askingAbout = (about: NonNullable<Ask['about']>, ask: string, why: string): Ask => ({ ask, why, about });
