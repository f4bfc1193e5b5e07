import type { PolicyCase } from '../../domain/policy/fold.js';
import { isRegistered, type Begun, type InForce } from '../../domain/policy/state.js';
import { textless } from '../texts.js';
import type { PolicyViewer } from './viewer.js';

/** How many have acknowledged, and whether the reader has; who the others are is for HR. */
const acknowledged = (inForce: InForce, viewer: PolicyViewer): object => {
  const { acknowledged: staff, ...rest } = inForce;
  const everybody = viewer.view === 'whole' && viewer.as === 'hr';
  return {
    ...rest,
    acknowledgements: staff.length,
    acknowledged: everybody ? staff : staff.filter((one) => 'me' in viewer && one === viewer.me),
  };
};
const part = (state: Begun, viewer: PolicyViewer): object => {
  const { standing, title, reference, scope, school, overdue, due, versions, inForce } = state;
  return {
    status: standing,
    standing,
    title,
    ...(reference && { reference }),
    scope,
    school,
    overdue,
    ...(due && { due: due.due.due }),
    versions,
    ...(inForce && { inForce: acknowledged(inForce, viewer) }),
  };
};

/** A policy as somebody sees it who may. */
export const stateSeen = (state: PolicyCase, viewer: PolicyViewer): object => {
  if (!isRegistered(state)) return { status: state.status };
  if (viewer.view === 'part') return part(state, viewer);
  const { inForce, ...rest } = state;
  return textless({ ...rest, ...(inForce && { inForce: acknowledged(inForce, viewer) }) });
};
