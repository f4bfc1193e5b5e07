import type { Detector } from '../detector.js';

/** The paper has no name of its own (document 000). */
export const noTitle: Detector = ({ metadata: { title } }) => (title ? [] : [{ lines: [] }]);
