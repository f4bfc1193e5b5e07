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
export const pageAddress = (address: string, page: number): string => (page > 1 ? `${address}?page=${page}` : address);
export const checkAddress = (address: string): string => `${address}/check`;
