import type { Objective } from '../parts.js';

/** How somebody stands with the objective for a secondment, and why. */
export type ObjectiveStanding = Readonly<{
  standing: 'not-applicable' | 'not-due-yet' | 'missing' | 'set' | 'recorded';
  because: 'no-secondment' | 'not-on-ldp' | 'not-begun' | 'document-002' | 'policy-pack' | 'outcome-recorded';
}>;

/**
 * How a person stands: without a secondment the objective is not applicable, and never missing. For whoever is not on
 * the leadership programme document 002 does not bind, but the trust's pack may; the reason says which.
 */
export const objectiveStanding = (
  secondment: Readonly<{ objective?: Objective | undefined }> | undefined,
): ObjectiveStanding => {
  if (!secondment) return { standing: 'not-applicable', because: 'no-secondment' };
  const { objective } = secondment;
  if (!objective) return { standing: 'not-due-yet', because: 'not-begun' };
  switch (objective.status) {
    case 'not-required':
      return { standing: 'not-applicable', because: 'not-on-ldp' };
    case 'required':
      return { standing: 'missing', because: objective.because };
    case 'set':
      return { standing: 'set', because: objective.because };
    case 'recorded':
      return { standing: 'recorded', because: 'outcome-recorded' };
  }
};
