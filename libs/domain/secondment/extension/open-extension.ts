import { refuse } from '../../../kernel/index.js';
import { isRequested, type Secondment } from '../state.js';

/** The extension that is open, when it is the one that was read. */
export const openExtension = (state: Secondment, extension: number) => {
  const open = isRequested(state) ? state.extension : undefined;
  if (!isRequested(state) || !open) return refuse('NoExtensionOpen', { status: state.status });
  if (open.number !== extension) return refuse('ExtensionSuperseded', { extension, latest: open.number });
  return { ok: true, state, open } as const;
};
