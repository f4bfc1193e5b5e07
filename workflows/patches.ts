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
export const patches: readonly Patch[] = [
  {
    id: 'start-date-sides',
    workflow: 'internalPost',
    what: 'A late start date is told to every side that has not signed it, and its last rung brings it to the CEO.',
    since: '2026-11-22',
    why: 'Before, one task was open at a time: such a run told one notice at each rung, and ran no command.',
  },
  {
    id: 'read-from-the-beginning',
    workflow: 'every one',
    what: 'A run that was handed a state of a former fold reads its stream from the beginning.',
    since: '2026-11-22',
    why: 'A run that looked from the version that it was handed, under a former release, lacks the events before it: it fails, and is begun again from the log.',
  },
];
