import type { Detector } from '../detector.js';

/** One body approves the policy and another watches over it: who answers for the review is to be decided (document 000, lines 10 and 89). */
export const twoBodies: Detector = ({ metadata: { authoriser, monitoredBy } }) =>
  authoriser && monitoredBy && ![authoriser.is, monitoredBy.is].includes('unknown') && authoriser.is !== monitoredBy.is
    ? [
        {
          lines: [authoriser.lines[0]!, ...monitoredBy.lines],
          facts: { authorisedBy: authoriser.is, monitoredBy: monitoredBy.is },
        },
      ]
    : [];
