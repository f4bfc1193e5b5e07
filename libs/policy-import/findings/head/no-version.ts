import type { Detector } from '../detector.js';

/** It has no version. */
export const noVersion: Detector = ({ metadata: { version, history } }) =>
  version || history.length ? [] : [{ lines: [] }];
