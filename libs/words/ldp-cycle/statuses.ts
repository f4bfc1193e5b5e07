import type { Status } from '../../domain/ldp-cycle/state.js';
import { word, type Word } from '../word.js';

/** Every status of an intake. */
export const cycleStatuses: Readonly<Record<Status, Word>> = {
  NotOpened: word('Not opened', 'HR has not opened this intake yet.'),
  Open: word('Open for applications', 'Applications that are handed in by the cut-off join with this intake. The panel may assess them already.'), // prettier-ignore
  Selecting: word('Selection', 'The cut-off has passed. The panel decides on each candidate.'),
  Selected: word('Selected', 'Places are offered and accepted until the joining day. Whoever waits moves up in order.'),
  Running: word('Running', 'The cohort has joined. SLT reviews its progress each term.'),
  Ended: word('Ended', 'Nobody of this intake takes part in the programme any more.'),
};
