import type { DescriptionEvent } from '../../../domain/internal-post/description/events.js';
import type { GateEvent } from '../../../domain/internal-post/gate/events.js';
import type { FormerInternalPostEvent } from '../../../domain/internal-post/former-events.js';
import { counted } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';
import { reviewFindings } from '../marks.js';

const of = (title: string | undefined) => ifTold(title, (it) => ` of ${it}`);

/** The request, and the first step. */
export const gateTellers: Tellers<GateEvent | DescriptionEvent | FormerInternalPostEvent> = {
  PostRequested: ({ title, school, requestedBy, posts }, { by, school: schoolOf }) => {
    const what = `the post${of(title)}${ifTold(school, (at) => ` at ${schoolOf(at)}`)}`;
    const many = posts && posts > 1 ? ` (${counted(posts, 'post')})` : '';
    return by(requestedBy, `asked for ${what}${many}`, `${what.replace('the', 'The')}${many} was asked for`);
  },
  PostStartedForOtherReason: ({ by: staff }, { by }) =>
    by(
      staff,
      'started the post for another reason than a development opportunity',
      'The post was started for another reason than a development opportunity',
    ),
  PostIdentified: ({ by: staff }, { by }) =>
    by(
      staff,
      'identified the post as a development opportunity',
      'The post was identified as a development opportunity',
    ),
  RequestApproved: ({ approvedBy }, { by }) => by(approvedBy, 'approved the request', 'The request was approved'),
  RequestRefused: ({ refusedBy }, { by }) => by(refusedBy, 'refused the request', 'The request was refused'),
  ApprovalEscalated: () => 'The approval was late, so it was brought to the CEO.',
  ExternalReviewRecorded: ({ by: staff, finding }, { by }) => {
    const found = ifTold(finding, (it) => `: ${reviewFindings[it]}`);
    return by(
      staff,
      `recorded the review of external recruitment${found}`,
      `The review of external recruitment was recorded${found}`,
    );
  },
  JobDescriptionWritten: ({ by: staff, version }, { by }) => {
    const which = version && version > 1 ? ` (version ${version})` : '';
    const what = `the job description and person specification${which}`;
    return by(staff, `wrote ${what}`, `${what.replace('the', 'The')} were written`);
  },
  JobDescriptionApproved: ({ by: staff }, { by }) =>
    by(staff, 'approved the job description', 'The job description was approved'),
  JobDescriptionSentBack: ({ by: staff }, { by }) =>
    by(staff, 'sent the job description back', 'The job description was sent back'),
  CandidateSelected: ({ by: staff, application }, { by, candidate }) =>
    by(staff, `selected ${candidate(application)}`, 'A candidate was selected'),
};
