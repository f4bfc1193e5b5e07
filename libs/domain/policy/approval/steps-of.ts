import type { PolicyRules } from '../../../policy-packs/policy-kinds.js';
import type { Begun } from '../state.js';
import type { Draft, Step } from '../words.js';

/** Who approves a draft of this class, each once, in order; an owner who wrote it has agreed by submitting it. */
export const stepsOf = ({ authoriser, owner }: Begun, draft: Draft, { approval }: PolicyRules): readonly Step[] => {
  const named = approval[draft.class].map((step): Step => (step === 'authoriser' ? authoriser : step));
  const wroteIt = 'staff' in owner && owner.staff === draft.author;
  const steps = [...new Set(named)].filter((step) => !(step === 'owner' && wroteIt));
  return steps.length ? steps : [authoriser];
};
