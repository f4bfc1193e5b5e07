import { page, reason } from '../shared/asking.js';
import type { Forms } from '../types.js';
import { askedNotes } from './notes.js';

/** The Head of the home school lets somebody go, or not. */
export const releaseForms = {
  ReleaseSecondee: {
    asksForPosts: true,
    pages: (context) => [
      page('Release the secondee', [], {
        say: 'Nobody leaves yet. HR writes the agreement next, and you are asked to sign it for your school.',
        notes: askedNotes(context),
      }),
    ],
  },
  RefuseRelease: {
    asksForPosts: true,
    pages: (context) => [
      page(
        'Refuse to release the secondee',
        [
          reason(
            'Why can they not be spared?',
            'HR and the secondee can read this. It ends the request; HR can ask again later.',
          ),
        ],
        { say: 'The case ends with this.', notes: askedNotes(context) },
      ),
    ],
  },
} satisfies Forms;
