import type { CommandType } from './commands.js';

/** How somebody is refused who may give such a command, but has nothing of their own to give it about. */
export const notTheirs: Partial<Record<CommandType, string>> = {
  RequestSecondment: 'NotYourSchool',
  EndEarly: 'NotThatSide',
};

/** Each command where it is in its place: `yes`; a dot is NotAuthorised, `-` is as above; otherwise why a person is excluded by name. */
export const grid = `
                         HR@home  HR@host  HR@cedar  Head@home  Head@host  Head@cedar  SLT  SLT@host  proposed-as-SLT  proposed-as-all  CEO  ada       ada-as-all  covers    covers-as-all  stranger  process  another  a-post  service
RequestSecondment        yes      -        -         .          .          .           .    .         .                yes              .    .         own-case    .         yes            .         .        .        .       .
OpenSecondment           .        .        .         .          .          .           .    .         .                .                .    .         .           .         .              .         .        .        yes     .
ReleaseSecondee          .        .        .         yes        .          .           .    .         four-eyes        four-eyes        .    own-case  own-case    .         own-case       .         .        .        .       .
RefuseRelease            .        .        .         yes        .          .           .    .         four-eyes        four-eyes        .    own-case  own-case    .         own-case       .         .        .        .       .
WriteAgreement           yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         yes            .         .        .        .       .
SignAgreement            .        .        .         .          .          .           .    .         .                .                .    yes       yes         .         .              .         .        .        .       .
RecordPartnerSignature   yes      .        .         .          .          .           .    .         .                yes              .    own-case  own-case    .         yes            .         .        .        .       .
CancelSecondment         yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         yes            .         .        .        .       .
BeginSecondment          .        .        .         .          .          .           .    .         .                .                .    .         .           .         .              .         yes      .        .       .
EscalateTask             .        .        .         .          .          .           .    .         .                .                .    .         .           .         .              .         yes      .        .       .
SetObjective             .        .        .         .          yes        .           .    .         .                yes              .    own-case  own-case    .         yes            .         .        .        .       .
AcknowledgeObjective     .        .        .         .          .          .           .    .         .                .                .    yes       yes         .         .              .         .        .        .       .
RecordObjectiveOutcome   .        .        .         .          yes        .           .    .         .                yes              .    own-case  own-case    .         yes            .         .        .        .       .
OpenReview               .        .        .         .          .          .           .    .         .                .                .    .         .           .         .              .         yes      .        .       .
RecordReview             .        .        .         yes        .          .           .    .         .                yes              .    own-case  own-case    .         yes            .         .        .        .       .
RequestExtension         yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         own-case       .         .        .        .       .
DecideExtension          .        .        .         .          .          .           yes  yes       four-eyes        four-eyes        .    own-case  own-case    .         own-case       .         .        .        .       .
WithdrawExtension        yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         own-case       .         .        .        .       .
OpenReturn               .        .        .         .          .          .           .    .         .                .                .    .         .           .         .              .         yes      .        .       .
EndEarly                 yes      -        -         -          -          -           -    -         -                yes              -    own-case  own-case    own-case  own-case       .         .        .        .       .
ResumeReturn             yes      .        .         yes        .          .           .    .         .                yes              .    own-case  own-case    .         yes            .         .        .        .       .
StartRedeployment        yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         yes            .         .        .        .       .
SettlePermanence         .        .        .         .          .          .           yes  yes       yes              yes              .    .         own-case    .         own-case       .         .        .        .       .
PlanReturn               yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         yes            .         .        .        .       .
EndSecondment            .        .        .         .          .          .           .    .         .                .                .    .         .           .         .              .         yes      .        .       .
ConvertToPermanent       yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         yes            .         .        .        .       .
DecideExemption          .        .        .         .          .          .           .    .         four-eyes        four-eyes        yes  own-case  own-case    .         yes            .         .        .        .       .
RecordConversionOutcome  yes      .        .         .          .          .           .    .         .                yes              .    own-case  own-case    .         yes            .         .        .        .       .
CompleteSecondment       yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         yes            .         .        .        .       .
ProposeUnwinding         yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         yes            .         .        .        .       .
ApplyUnwinding           .        .        .         .          .          .           yes  yes       four-eyes        four-eyes        .    own-case  own-case    .         yes            .         .        .        .       .
RejectUnwinding          .        .        .         .          .          .           yes  yes       four-eyes        four-eyes        .    own-case  own-case    .         yes            .         .        .        .       .
EscalateUnwinding        .        .        .         .          .          .           .    .         .                .                .    .         .           .         .              .         yes      .        .       .
`;
