import type { InternalPostRefusal } from '#libs/domain/internal-post/index.js';
import type { SharedRefusal } from '#libs/domain/process/index.js';
import type { CommandType } from './commands.js';

/** How somebody is refused who may give such a command, but has nothing of their own to give it about. */
export const notTheirs: Partial<Record<CommandType, InternalPostRefusal | SharedRefusal>> = {
  SaveDraft: 'AlreadyApplied',
  Apply: 'AlreadyApplied',
  WithdrawApplication: 'NotApplied',
  DeclareInterest: 'NotOnPanel',
  SiftApplication: 'NotOpenForYou',
  ScoreInterview: 'NotHeard',
  AgreeRanking: 'NotOpenForYou',
  SendBackRanking: 'NotOpenForYou',
  WithdrawFromAppointment: 'NotYourAppointment',
  ReleaseTask: 'TaskClaimedByAnother',
  AttachToApplication: 'NotYourApplication',
  RemoveDocument: 'UnknownDocument',
};

/** Each command where it is in its place: `yes`; a dot is NotAuthorised, `-` is as above; otherwise why a person is excluded by name. */
export const grid = `
                           asked      HR   HR@birch  chair          SLT  CEO  Head@ash  Head@birch  Head@cedar  governor  member  ada       ben-as-all  recused-as-all  stranger  process  another  a-secondment  service
RequestPost                yes        yes  .         .              .    .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
OpenPost                   .          .    .         .              .    .    .         .           .           .         .       .         .           .               .         .        .        yes           .
IdentifyPost               four-eyes  .    .         yes            yes  .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
RefuseRequest              four-eyes  .    .         yes            yes  .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
RecordExternalReview       .          .    .         .              .    yes  .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
EscalateApproval           .          .    .         .              .    .    .         .           .           .         .       .         .           .               .         yes      .        .             .
WriteJobDescription        yes        yes  .         .              .    .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
ApproveJobDescription      four-eyes  .    .         yes            yes  .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
SendBackJobDescription     four-eyes  .    .         yes            yes  .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
OpenAdvert                 yes        yes  .         .              .    .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
ExtendAdvert               yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
AmendSpecification         yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
CloseAdvertEarly           yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
CloseAdvert                .          .    .         .              .    .    .         .           .           .         .       .         .           .               .         yes      .        .             .
SaveDraft                  yes        yes  yes       yes            yes  yes  yes       yes         yes         yes       yes     -         -           yes             .         .        .        .             .
Apply                      yes        yes  yes       yes            yes  yes  yes       yes         yes         yes       yes     -         -           yes             .         .        .        .             .
WithdrawApplication        -          -    -         -              -    -    -         -           -           -         -       yes       yes         -               .         .        .        .             .
RecordWithdrawal           yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
DecideLateApplication      yes        yes  .         .              .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
DecideEligibility          yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
SetUpPanel                 yes        yes  .         .              .    .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
AddPanelMember             yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
RecusePanelMember          yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
DeclareInterest            -          -    -         yes            -    -    yes       -           -           -         yes     -         -           -               .         .        .        .             .
ShowNames                  yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
SiftApplication            -          -    -         yes            -    -    yes       -           -           -         -       -         -           -               -         .        .        .             .
ReconcileSift              .          .    .         yes            .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
ConfirmShortlist           yes        yes  .         .              .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
ConfirmNoneMeets           yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
ScheduleInterview          yes        yes  .         .              .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
RescheduleInterview        yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
OpenScoring                .          .    .         .              .    .    .         .           .           .         .       .         .           .               .         yes      .        .             .
ScoreInterview             -          -    -         yes            -    -    yes       -           -           -         yes     -         -           -               -         .        .        .             .
RankCandidates             .          .    .         yes            .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
AgreeRanking               -          -    -         AlreadyAgreed  -    -    yes       -           -           -         yes     -         -           -               -         .        .        .             .
SendBackRanking            -          -    -         -              -    -    yes       -           -           -         yes     -         -           -               -         .        .        .             .
MakeOffer                  yes        yes  .         .              .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
AcceptOffer                .          .    .         .              .    .    .         .           .           .         .       .         yes         .               .         .        .        .             .
DeclineOffer               .          .    .         .              .    .    .         .           .           .         .       .         yes         .               .         .        .        .             .
ExtendOffer                yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
WithdrawOffer              yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
LapseOffer                 .          .    .         .              .    .    .         .           .           .         .       .         .           .               .         yes      .        .             .
RecordCondition            yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
ProposeStartDate           .          .    .         .              .    .    yes       .           .           .         .       own-case  own-case    recused         .         .        .        .             .
AgreeStartDate             .          .    .         .              .    .    .         yes         .           .         .       own-case  own-case    recused         .         .        .        .             .
EscalateStartDate          .          .    .         .              .    .    .         .           .           .         .       .         .           .               .         yes      .        .             .
BringUpReserve             .          .    .         .              .    .    .         .           .           .         .       .         .           .               .         yes      .        .             .
AmendAppointment           yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
AgreeAmendment             .          .    .         .              .    .    .         yes         .           .         .       own-case  own-case    recused         .         .        .        .             .
DeclineAmendment           .          .    .         .              .    .    .         yes         .           .         .       own-case  own-case    recused         .         .        .        .             .
RecordAppointeeWithdrawal  yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
WithdrawFromAppointment    -          -    -         -              -    -    -         -           -           -         -       -         yes         -               .         .        .        .             .
ReviewDependents           .          .    .         yes            yes  .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
KeepAppointment            .          .    .         yes            yes  .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
VoidAppointment            yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
OpenExternalRoute          yes        yes  .         .              .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
RecordExternalOutcome      yes        yes  .         .              .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
RelistPost                 yes        yes  .         .              .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
HoldPost                   yes        yes  .         .              .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
FreezePost                 yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
ReopenPost                 yes        yes  .         .              .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
CloseUnfilled              yes        yes  .         .              .    .    .         .           .           .         .       own-case  own-case    recused         .         .        .        .             .
CancelPost                 yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
ClaimTask                  four-eyes  .    .         yes            yes  .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
ReleaseTask                four-eyes  .    .         yes            -    .    .         .           .           .         .       .         -           -               .         .        .        .             .
HandOverTask               four-eyes  .    .         yes            yes  .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
CommentOnTask              four-eyes  .    .         yes            yes  .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
RescheduleTask             yes        yes  .         .              .    .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
PrioritiseTask             yes        yes  .         .              .    .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
OverrideExclusion          .          .    .         .              .    yes  .         .           .           .         .       .         yes         yes             .         .        .        .             .
AttachToTask               four-eyes  .    .         yes            yes  .    .         .           .           .         .       .         yes         yes             .         .        .        .             .
AttachToApplication        -          -    -         -              -    -    -         -           -           -         -       -         yes         -               .         .        .        .             .
AttachToCase               yes        yes  .         .              .    .    .         .           .           .         .       .         own-case    recused         .         .        .        .             .
RemoveDocument             yes        yes  -         -              -    -    -         -           -           -         -       -         own-case    recused         .         .        .        .             .
`;
