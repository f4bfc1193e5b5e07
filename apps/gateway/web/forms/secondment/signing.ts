import { page, taskOf, text } from '../shared/asking.js';
import { goneError } from '../shared/gone.js';
import type { FormContext, Forms } from '../types.js';
import { draftIn, versionNotes } from './notes.js';

/** The version that is open for signatures. Throws where there is none any more. */
const openDraft = (context: FormContext) => {
  const draft = draftIn(context);
  if (!draft) throw goneError('No version of the agreement is open for signatures.');
  return draft;
};
/** For whom the task's reader signs, by its key. */
const sideOf = (context: FormContext): string => {
  const side = /^sign-agreement-(secondee|home|host)$/.exec(taskOf(context).key)?.[1];
  if (!side) throw goneError('The task is for no side.');
  return side;
};
const holds = 'It holds once every side has signed this version. A new version would ask every side again.';

/** The sides sign a version of the agreement. */
export const signingForms = {
  SignAgreement: {
    asksForPosts: true,
    pages: (context) => {
      const draft = openDraft(context);
      return [page(`Sign version ${draft.version} of the agreement`, [], { say: holds, notes: versionNotes(context, draft) })]; // prettier-ignore
    },
    fixed: (context) => ({ version: openDraft(context).version, as: sideOf(context) }),
  },
  RecordPartnerSignature: {
    asksForPosts: true,
    pages: (context) => {
      const draft = openDraft(context);
      return [
        page(
          'Record the partner’s signature',
          [
            text('statement', 'What shows that the organisation has signed?', {
              hint: 'Who signed and on which day, such as “Signed by the Headteacher on 3 May”. File the signed paper with the task first.',
              missing: 'Enter what shows that the organisation has signed',
            }),
          ],
          { say: holds, notes: versionNotes(context, draft) },
        ),
      ];
    },
    fixed: (context) => ({ version: openDraft(context).version }),
  },
} satisfies Forms;
