import type { StaffId } from '#libs/kernel/index.js';
import { ash, birch, ceo, headOfBirch, hr, slt } from '../support/people.js';
import { chair, first, reserve, winner } from './cast.js';
import {
  appOf,
  applying,
  at,
  closed,
  deciding,
  gate,
  interviewing,
  ladder,
  member,
  recusal,
  rules,
  shortlisted,
  sifting,
  tell,
  unsealed,
  words,
  type Told,
} from './post-facts.js';

const made = (staff: StaffId, offer: number) =>
  tell(hr, 'OfferMade', {
    vacancy: 1,
    offer,
    application: appOf(staff),
    conditions: [{ id: 'checks', text: 'Checks are clear' }],
    answerBy: at('03-01'),
    by: hr,
    ladder,
  });
export const offering = [
  made(reserve, 1),
  tell(reserve, 'OfferDeclined', { vacancy: 1, reason: words(`declines-${reserve}`) }),
  tell('process', 'ReserveBroughtUp', { vacancy: 1, application: appOf(winner), ladder }),
  made(winner, 2),
  tell(winner, 'OfferAccepted', {
    vacancy: 1,
    parties: [
      { side: 'gaining', to: { role: 'Head', school: ash } },
      { side: 'releasing', to: { role: 'Head', school: birch } },
      { side: 'candidate', to: { staff: winner } },
    ],
    ladder,
  }),
  tell(hr, 'StartDateProposed', { vacancy: 1, proposal: 1, startsOn: '2027-04-19', by: hr, from: 'HR' }),
  tell(headOfBirch, 'StartDateSigned', { vacancy: 1, proposal: 1, side: 'releasing', by: headOfBirch }),
  tell(hr, 'ConditionRecorded', { vacancy: 1, condition: 'checks', met: true, by: hr, evidence: words('checks') }),
];
export const appointment = {
  vacancy: 1,
  appointment: '00000000-0000-4000-8000-0000000000a1',
  revision: 1,
  staff: winner,
  school: ash,
  releasedBy: birch,
  title: 'Deputy Head',
  startsOn: '2027-04-19',
};
export const appointed = [
  tell(winner, 'StartDateAgreed', { vacancy: 1, proposal: 1, startsOn: '2027-04-19', by: winner }),
  tell(winner, 'AppointmentMade', appointment),
];
/** Another date is put to the sides; two sign it. Then the winner withdraws, by mistake. */
export const amending = [
  tell(hr, 'AmendmentProposed', {
    vacancy: 1,
    amendment: 1,
    startsOn: '2027-05-04',
    parties: [
      { side: 'gaining', to: { role: 'CEO' } },
      { side: 'releasing', to: { role: 'Head', school: birch } },
      { side: 'candidate', to: { staff: winner } },
    ],
    by: hr,
    reason: words('amendment'),
    ladder,
  }),
  tell(ceo, 'AmendmentSigned', { vacancy: 1, amendment: 1, side: 'gaining', by: ceo }),
  tell(headOfBirch, 'AmendmentDeclined', {
    vacancy: 1,
    amendment: 1,
    side: 'releasing',
    by: headOfBirch,
    reason: words('declined-amendment'),
  }),
  tell(hr, 'AppointeeWithdrew', { vacancy: 1, by: hr, reason: words('by-telephone'), ladder }),
  tell(slt, 'AppointmentStands', { vacancy: 1, by: slt, note: words('stands') }),
];
export const cancelled = [tell(ceo, 'PostCancelled', { by: ceo, reason: words('cancellation') })];
export const relisted = [
  tell('process', 'NoneAppointable', { agreedBy: [chair, first], ladder }),
  tell(hr, 'PostRelisted', { by: hr }),
  tell(hr, 'AdvertOpened', { closesAt: at('05-01'), audience: {}, specification: 1, ladder }),
  tell(hr, 'PanelSetUp', {
    members: [chair, first, headOfBirch].map((staff) => member(staff)),
    rules,
    warnings: [],
    by: hr,
  }),
];
export const frozen = [tell(hr, 'PostFrozen', { by: hr, reason: words('freeze'), since: at('02-20') })];

/** The whole way of a post, with everybody who takes part in it. */
export const wholeWay: readonly Told[] = [
  ...gate,
  ...applying,
  ...closed,
  ...recusal,
  ...sifting,
  ...shortlisted,
  ...interviewing,
  ...unsealed,
  ...deciding,
  ...offering,
  ...appointed,
];
/** As far as the panel decides that nobody is appointable, and the post is advertised again. */
export const secondRound: readonly Told[] = [
  ...gate,
  ...applying,
  ...closed,
  ...recusal,
  ...sifting,
  ...shortlisted,
  ...interviewing,
  ...unsealed,
  ...relisted,
];
