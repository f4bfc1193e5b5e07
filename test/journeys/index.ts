import { actingUp } from './acting-up.js';
import { appointed } from './appointed.js';
import { appointeeWithdraws } from './appointee-withdraws.js';
import { cancelled } from './cancelled.js';
import { dateCounteredTwice } from './date-countered-twice.js';
import { dateNotAgreed } from './date-not-agreed.js';
import { declinedThenReserve } from './declined-then-reserve.js';
import { earlyClose } from './early-close.js';
import { extension } from './extension.js';
import { frozenAndReopened } from './frozen-and-reopened.js';
import type { Journey } from './journey.js';
import { lateApplication } from './late-application.js';
import { noApplicants } from './no-applicants.js';
import { ldp } from './ldp.js';
import { ldpContinuation } from './ldp-continuation.js';
import { noneAppointable } from './none-appointable.js';
import { noneMeets } from './none-meets.js';
import { policyImport } from './policy-import.js';
import { policyReview } from './policy-review.js';
import { recusedMember } from './recused-member.js';
import { secondment } from './secondment.js';
import { siftersDisagree } from './sifters-disagree.js';
import { succession } from './succession.js';
import { threePostsTwoAppointable } from './three-posts-two-appointable.js';

/** Every journey, the default first; a new process adds its own here. */
export const journeys: readonly Journey[] = [
  appointed,
  earlyClose,
  extension,
  lateApplication,
  noApplicants,
  siftersDisagree,
  recusedMember,
  noneMeets,
  noneAppointable,
  declinedThenReserve,
  dateCounteredTwice,
  dateNotAgreed,
  threePostsTwoAppointable,
  appointeeWithdraws,
  frozenAndReopened,
  cancelled,
  secondment,
  actingUp,
  ldp,
  ldpContinuation,
  succession,
  policyImport,
  policyReview,
];
