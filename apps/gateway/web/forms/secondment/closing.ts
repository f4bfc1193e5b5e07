import { page, reason } from '../shared/asking.js';
import type { Forms } from '../types.js';
import { stayNotes } from './notes.js';
import { isForHr, secondmentOf, statusIs } from './seen.js';

const said = {
  early: 'The case ends with this. Nobody who was asked to sign has to do anything more.',
  agreed:
    'The case ends with this. The ledger forgets it, and Payroll and everybody else who was told of it is told so.',
};

/** HR calls a secondment off, or closes it. */
export const closingForms = {
  CancelSecondment: {
    pages: (context) => [
      page(
        'Cancel the secondment',
        [reason('Why is it called off?', 'It stays on record. HR, SLT and the CEO can read it.')],
        { say: secondmentOf(context).status === 'Agreed' ? said.agreed : said.early },
      ),
    ],
    offered: (context) => {
      if (!isForHr(context)) return false;
      const { status, step } = secondmentOf(context);
      return status === 'Agreed'
        ? step.times !== undefined && context.at < step.times.beginsAt
        : statusIs(context, 'Requested', 'Agreeing');
    },
    last: true,
  },
  CompleteSecondment: {
    pages: (context) => [
      page('Complete the secondment', [], {
        say: 'The case ends with this. Everything that was owed is recorded.',
        notes: stayNotes(context),
      }),
    ],
  },
} satisfies Forms;
