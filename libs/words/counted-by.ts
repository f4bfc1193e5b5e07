type Counted = Readonly<{ id: string; version: number; since?: number | null | undefined }>;

/** By which bank holidays working days were counted; and that it stays so, where a newer version has come since. */
export const countedByText = ({ id, version, since }: Counted): string =>
  `Working days counted by version ${version} of the bank holidays “${id}”.` +
  (since ? ` Version ${since} has come since; what was counted before stays as it is.` : '');
