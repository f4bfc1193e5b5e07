/** Which form is asked for: of a command that answers a task, of one outside a task, or of the one that starts a case. */
export type Where =
  | Readonly<{ kind: 'task'; case: string; key: string; command: string }>
  | Readonly<{ kind: 'case'; case: string; command: string }>
  | Readonly<{ kind: 'new'; process: string }>;

/** The address of a form as people see it; its draft is kept under it. */
export const addressOf = (where: Where): string => {
  if (where.kind === 'new') return `/cases/new/${where.process}`;
  return where.kind === 'task'
    ? `/tasks/${where.case}/${where.key}/${where.command}`
    : `/cases/${where.case}/do/${where.command}`;
};
/** One page of a form; `checking` where it leads back to the check of the answers. */
export const pageAddress = (address: string, page: number, checking = false): string => {
  const query = [...(page > 1 ? [`page=${page}`] : []), ...(checking ? ['check=1'] : [])];
  return query.length ? `${address}?${query.join('&')}` : address;
};
export const checkAddress = (address: string): string => `${address}/check`;
