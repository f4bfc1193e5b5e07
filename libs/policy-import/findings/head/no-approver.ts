import type { Detector } from '../detector.js';

/** Nobody is named who approved it. */
export const noApprover: Detector = ({ metadata: { authoriser } }) => (authoriser ? [] : [{ lines: [] }]);
