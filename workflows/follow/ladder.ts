import type { Instant } from '#libs/kernel/index.js';
import type { Chased, Rung } from './types.js';

/** The first rung of any ladder after an instant. */
export const nextOf = (chased: readonly Chased[], after: Instant): Instant | undefined => {
  const ahead = chased.flatMap(({ rungs }) => rungs.map(({ at }) => at)).filter((at) => at > after);
  return ahead.reduce<Instant | undefined>((first, at) => (first && first <= at ? first : at), undefined);
};

const last = (rungs: readonly Rung[]) =>
  rungs.reduce<Rung | undefined>((latest, rung) => (latest && latest.at > rung.at ? latest : rung), undefined);

/** Of each ladder the latest rung that has passed since an instant. */
export const firingOf = (
  chased: readonly Chased[],
  since: Instant,
  leftMs: (at: Instant) => number,
): readonly Readonly<{ chased: Chased; rung: Rung }>[] =>
  chased.flatMap((one) => {
    const rung = last(one.rungs.filter(({ at }) => at > since && leftMs(at) <= 0));
    return rung ? [{ chased: one, rung }] : [];
  });
