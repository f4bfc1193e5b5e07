import { refuse } from '../../../kernel/index.js';
import { inStep } from '../acting.js';
import { latestSpecification, type InternalPost } from '../state.js';

/** Refuses to answer for any version but the one that is written and waits for SLT; undefined for that one. */
export const notAwaitingApproval = (state: InternalPost, version: number) => {
  const found = inStep(state, 'Describing');
  const latest = found && latestSpecification(found.post)?.version;
  if (!found?.step.written || latest === undefined) return refuse('NotAwaitingApproval', { status: state.status });
  return latest === version ? undefined : refuse('SpecificationSuperseded', { version, latest });
};
