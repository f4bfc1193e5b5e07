/** A change of a workflow's shape that running histories have to survive. */
export type Patch = Readonly<{
  /** The name given to `patched()`. */
  id: string;
  /** The workflow that asks for it. */
  workflow: string;
  what: string;
  /** The date of the release that brought it. */
  since: string;
  why: string;
}>;

/** Every `patched()` in `workflows/`, the oldest first. */
export const patches: readonly Patch[] = [];
