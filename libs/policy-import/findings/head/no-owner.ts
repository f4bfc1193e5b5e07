import type { Detector } from '../detector.js';

/** Nobody is named whose policy it is. */
export const noOwner: Detector = ({ metadata: { ownerStated } }) => (ownerStated ? [] : [{ lines: [] }]);
