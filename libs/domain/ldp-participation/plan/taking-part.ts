import { refuse } from '../../../kernel/index.js';
import { stepIn, type Begun } from '../state.js';

/** A refusal unless they take part now; who is paused keeps their plan and adds nothing to it. */
export const unlessTakingPart = (file: Parameters<typeof stepIn>[0]) =>
  stepIn(file, 'Participating') ? undefined : refuse('NotParticipating', { status: file.status });
/** The element of this number while it is open. */
export const openElement = ({ elements }: Begun, element: number) => {
  const one = elements.find((each) => each.element === element);
  if (!one) return refuse('NoSuchElement', { element });
  if (one.standing !== 'open') return refuse('ElementClosed', { element, standing: one.standing });
  return { ok: true, one } as const;
};
