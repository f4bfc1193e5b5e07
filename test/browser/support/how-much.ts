/**
 * How much the browser tests do: by default a share that every run can bear, with `BROWSER_TESTS=turns` every outcome in one way,
 * with `BROWSER_TESTS=whole` everything.
 */
export const howMuch = (process.env['BROWSER_TESTS'] ?? 'some') as 'some' | 'turns' | 'whole';

/** All of them where everything is asked for, or else each third. */
export const share = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => howMuch === 'whole' || i % 3 === 0);
