/**
 * A number of people in tables that add up to one another: it leads from one sum to another, and what comes into a sum is what
 * goes out of it. `unpublished` figures are in no table, but everybody knows that they exist.
 */
export type Figure = Readonly<{
  id: string;
  from: string;
  to: string;
  people: number;
  kind: 'told' | 'hidden' | 'unpublished';
  /** It stays told. */
  always?: true;
  /** What everybody knows that a hidden one can’t exceed. */
  most?: number;
}>;

/** Who hides a number tells that there is somebody. */
const least = ({ kind }: Figure): number => (kind === 'hidden' ? 1 : 0);
type Arc = Readonly<{ to: string; figure: number; up: boolean }>;

/** The ways from one sum to another over figures that nobody told, forward where they may grow, back where they may shrink. */
const wayFrom = (arcs: ReadonlyMap<string, readonly Arc[]>, room: (arc: Arc) => number, from: string, to: string) => {
  const came = new Map<string, Readonly<{ before: string; arc: Arc }>>();
  const queue = [from];
  for (let at = queue.shift(); at !== undefined && !came.has(to); at = queue.shift())
    for (const arc of arcs.get(at) ?? [])
      if (arc.to !== from && !came.has(arc.to) && room(arc) > 0) {
        came.set(arc.to, { before: at, arc });
        queue.push(arc.to);
      }
  const way: Arc[] = [];
  for (let step = came.get(to); step; step = step.before === from ? undefined : came.get(step.before))
    way.push(step.arc);
  return way;
};

/** How many people a figure could be of, as far as all that is told allows; looked for up to `enough`. */
export const couldBe = (figures: readonly Figure[], one: Figure, enough: number): number => {
  const now = figures.map(({ people }) => people);
  const arcs = new Map<string, Arc[]>();
  const leads = (at: string, arc: Arc) => {
    const there = arcs.get(at);
    if (there) there.push(arc);
    else arcs.set(at, [arc]);
  };
  figures.forEach((each, figure) => {
    if (each.kind === 'told' || each === one) return;
    leads(each.from, { to: each.to, figure, up: true });
    leads(each.to, { to: each.from, figure, up: false });
  });
  const room = ({ figure, up }: Arc) =>
    up ? (figures[figure]!.most ?? Infinity) - now[figure]! : now[figure]! - least(figures[figure]!);
  let people = one.people;
  while (people < enough) {
    const way = wayFrom(arcs, room, one.to, one.from);
    if (!way.length) return people;
    const more = Math.min(enough - people, ...way.map(room));
    for (const { figure, up } of way) now[figure]! += up ? more : -more;
    people += more;
  }
  return people;
};

const hiding = (figures: readonly Figure[], ids: ReadonlySet<string>): readonly Figure[] =>
  figures.map((one) => (ids.has(one.id) ? { ...one, kind: 'hidden' } : one));
/** Whether every hidden figure of few people could be of `fewest` as well, or of as many as is known of it. */
const keeps = (figures: readonly Figure[], fewest: number): boolean =>
  figures.every((one) => {
    if (one.kind !== 'hidden' || one.people >= fewest) return true;
    const enough = Math.min(fewest, one.most ?? fewest);
    return couldBe(figures, one, enough) >= enough;
  });

/**
 * The figures that have to be hidden beside those that are hidden already, so that none of fewer than `fewest` people can be
 * told from the tables together: the smallest first, and none that could stay.
 */
export const hiddenBeside = (figures: readonly Figure[], fewest: number): ReadonlySet<string> => {
  const candidates = figures
    .filter(({ kind, always, people }) => kind === 'told' && !always && people > 0)
    .sort((a, b) => a.people - b.people)
    .map(({ id }) => id);
  const safe = (ids: ReadonlySet<string>) => keeps(hiding(figures, ids), fewest);
  let all = new Set<string>();
  for (const id of candidates) {
    if (safe(all)) break;
    all.add(id);
  }
  for (const id of [...all].reverse()) {
    const fewer = new Set([...all].filter((one) => one !== id));
    if (safe(fewer)) all = fewer;
  }
  return all;
};
