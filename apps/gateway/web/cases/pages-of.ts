/** One page of a list, by its number from 1; a number beyond the end gives the last page. */
export const pageOfList = <T>(all: readonly T[], asked: unknown, size: number) => {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1));
  return { page, pages, items: all.slice((page - 1) * size, page * size) };
};

/** Links to the pages of a list: the first, the last, and those next to the one that is shown. */
export const paginationOf = (page: number, pages: number, href: (page: number) => string) => {
  if (pages === 1) return undefined;
  const near = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 1,
  );
  const items = near.flatMap((n, i) => [
    ...(n - (near[i - 1] ?? 0) > 1 ? [{ ellipsis: true }] : []),
    { number: n, href: href(n), current: n === page },
  ]);
  return {
    items,
    ...(page > 1 && { previous: { href: href(page - 1) } }),
    ...(page < pages && { next: { href: href(page + 1) } }),
  };
};
