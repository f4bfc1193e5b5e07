import { deed } from '../../word.js';

/** From the request to the last application. */
export const advertising = {
  OpenPost: deed('Open the five steps for a post held on secondment', 'The five steps were opened.'),
  RequestPost: deed('Request a post', 'You requested the post.'),
  IdentifyPost: deed(
    'Identify the post as a development opportunity',
    'You identified the post as a development opportunity.',
  ),
  RefuseRequest: deed('Refuse the request', 'You refused the request.'),
  RecordExternalReview: deed(
    'Record the review of external recruitment',
    'You recorded the review of external recruitment.',
  ),
  EscalateApproval: deed('Bring a late approval to the CEO', 'The approval was brought to the CEO.'),
  WriteJobDescription: deed('Write the job description', 'You wrote the job description and person specification.'),
  ApproveJobDescription: deed('Approve the job description', 'You approved the job description.'),
  SendBackJobDescription: deed('Send the job description back', 'You sent the job description back to HR.'),
  OpenAdvert: deed('Open the advert', 'You opened the advert.'),
  ExtendAdvert: deed('Extend the advert', 'You extended the advert.'),
  AmendSpecification: deed('Change the person specification', 'You changed the person specification.'),
  CloseAdvertEarly: deed('Close the advert early', 'You closed the advert early.'),
  CloseAdvert: deed('Close the advert at its closing', 'The advert was closed.'),
  SaveDraft: deed('Save a draft of your application', 'Your draft is saved. It is not handed in yet.'),
  Apply: deed('Apply for this post', 'Your application is handed in.'),
  WithdrawApplication: deed('Withdraw your application', 'You withdrew your application.'),
  RecordWithdrawal: deed('Record that an applicant withdrew', 'You recorded that the applicant withdrew.'),
  DecideLateApplication: deed('Decide on the late application', 'You decided on the late application.'),
  DecideEligibility: deed('Decide whether the application counts', 'You decided whether the application counts.'),
} as const;
