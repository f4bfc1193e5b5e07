import { progressWords } from '#libs/words/ldp-participation/marks.js';
import type { IntakeSeen } from '../../forms/ldp-cycle/seen.js';
import type { Evidence, InPlace } from '../../tasks/evidence.js';
import { who } from '../../evidence/who.js';

const progress = Object.entries(progressWords).map(([value, text]) => ({ value, text }));
const note = 'What is there to say?';

/** The forms by which SLT runs its meeting on one page: a row for each participant, and the minutes. */
export const meetingForms = ({ known, key, reader }: Evidence): readonly InPlace[] => {
  const { review, candidates } = known.state(known.now) as IntakeSeen;
  if (!review || key !== `hold-review-${review.review}`) return [];
  const here = candidates.filter(({ standing }) => standing === 'joined');
  const rows = here.map(({ candidate, staff }): InPlace => {
    const now = review.seen.find((one) => one.candidate === candidate);
    return {
      title: `${who(reader, staff)}${now ? `: ${progressWords[now.progress].toLowerCase()}` : ''}`,
      command: 'RecordStatus',
      fixed: { candidate: String(candidate) },
      fields: [
        {
          kind: 'choice',
          name: 'progress',
          label: 'How do they get on?',
          options: progress,
          value: now?.progress ?? 'on-track',
        },
        { kind: 'choice', name: 'final', label: 'The last look before they complete?', options: [{ value: 'false', text: 'No' }, { value: 'true', text: 'Yes' }], value: String(now?.final ?? false) }, // prettier-ignore
        { kind: 'text', name: 'note', label: note },
      ],
      button: now ? 'Record it again' : 'Record it',
    };
  });
  const minutes: InPlace = {
    title: review.minutes ? `Minutes, version ${review.minutes + 1}` : 'Minutes',
    command: 'RecordMinutes',
    fixed: {},
    fields: [{ kind: 'text', name: 'minutes', label: 'What was said and decided?', rows: 10 }],
    button: 'Keep the minutes',
  };
  return [...rows, minutes];
};
