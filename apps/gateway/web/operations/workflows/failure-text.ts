type Failure = Readonly<{
  message?: string | null;
  applicationFailureInfo?: Readonly<{ type?: string | null }> | null;
  cause?: Failure | null;
}>;

const longest = 200;

/** A failure in one line: the kinds and messages of its chain, without what looks like an address. */
export const failureText = (failure: Failure | null | undefined): string => {
  const parts: string[] = [];
  for (let one = failure; one; one = one.cause) {
    const kind = one.applicationFailureInfo?.type;
    const message = (one.message ?? '').split('\n')[0]!.replace(/\S+@\S+/g, '…');
    if (message) parts.push(kind ? `${kind}: ${message}` : message);
  }
  const text = [...new Set(parts)].join(' ← ');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};
