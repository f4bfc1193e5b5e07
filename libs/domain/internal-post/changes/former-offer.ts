import type { FormerInternalPostEvent } from '../former-events.js';
import type { Begun } from '../state.js';
import type { Offer, Vacancy } from '../vacancy.js';
import type { Party } from '../words.js';
import { goesTo, type Changes } from './change.js';

type Former = Extract<FormerInternalPostEvent, { type: 'CandidateSelected' }>;
const partiesOfOld = (post: Begun, school: Begun['post']['school']): readonly Party[] => [
  { side: 'gaining', to: { role: 'Head', school: post.post.school } },
  ...(school === post.post.school ? [] : [{ side: 'releasing' as const, to: { role: 'Head' as const, school } }]),
];
export const formerOfferChanges: Changes<Former> = {
  CandidateSelected: (post, { application: id, ladder }) => {
    const selected = post.applications.find((one) => one.id === id);
    if (!selected) return goesTo(post, post.step);
    const offer: Offer = {
      offer: 1,
      application: id,
      conditions: [],
      answerBy: '2000-01-01T00:00:00.000Z' as Offer['answerBy'],
    };
    const parties = [
      ...partiesOfOld(post, selected.school),
      { side: 'candidate' as const, to: { staff: selected.applicant } },
    ];
    const vacancy: Vacancy = {
      number: 1,
      offers: 1,
      status: 'AgreeingDate',
      offer,
      parties,
      proposals: [],
      escalated: false,
      ladder,
    };
    return goesTo(post, { status: 'Offering' }, { vacancies: [vacancy] });
  },
};
