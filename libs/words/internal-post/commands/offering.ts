import { deed } from '../../word.js';

/** From the offer to the appointment, and what becomes of a post that nobody takes. */
export const offering = {
  MakeOffer: deed('Make the offer', 'You made the offer.'),
  AcceptOffer: deed('Accept the offer', 'You accepted the offer.'),
  DeclineOffer: deed('Decline the offer', 'You declined the offer.'),
  ExtendOffer: deed('Give more time to answer', 'You gave the candidate more time to answer.'),
  WithdrawOffer: deed('Take the offer back', 'You took the offer back.'),
  LapseOffer: deed('Note that the offer has lapsed', 'The offer has lapsed.'),
  RecordCondition: deed('Record a condition', 'You recorded the condition.'),
  ProposeStartDate: deed('Propose a start date', 'You proposed a start date.'),
  AgreeStartDate: deed('Agree to the start date', 'You agreed to the start date.'),
  EscalateStartDate: deed('Bring a late start date to the CEO', 'The start date was brought to the CEO.'),
  BringUpReserve: deed('Bring up the next of the reserve', 'The next of the reserve was brought up.'),
  AmendAppointment: deed(
    'Propose another start date for the appointment',
    'You proposed another start date for the appointment.',
  ),
  AgreeAmendment: deed('Agree to the other start date', 'You agreed to the other start date.'),
  DeclineAmendment: deed('Decline the other start date', 'You declined the other start date.'),
  WithdrawFromAppointment: deed('Withdraw from your appointment', 'You withdrew from your appointment.'),
  RecordAppointeeWithdrawal: deed('Record that the appointee withdrew', 'You recorded that the appointee withdrew.'),
  KeepAppointment: deed('Keep the appointment', 'You recorded that the appointment stands.'),
  ReviewDependents: deed(
    'Review the vacancies that depend on it',
    'You recorded the review of the vacancies that depend on it.',
  ),
  VoidAppointment: deed('Void the appointment', 'You voided the appointment.'),
  OpenExternalRoute: deed('Open the external route', 'You opened the external route.'),
  RecordExternalOutcome: deed(
    'Record the outcome of external recruitment',
    'You recorded the outcome of external recruitment.',
  ),
  RelistPost: deed('Advertise the post again', 'You put the post back to be advertised again.'),
  HoldPost: deed('Hold the post', 'You put the post on hold.'),
  FreezePost: deed('Freeze the post', 'You froze the post.'),
  ReopenPost: deed('Reopen the post', 'You reopened the post.'),
  CloseUnfilled: deed('Close the post unfilled', 'You closed the post unfilled.'),
  CancelPost: deed('Cancel the post', 'You cancelled the post.'),
} as const;
