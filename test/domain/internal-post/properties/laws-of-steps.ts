import type { Law } from './stories.js';

/** What has to stand in the same round of the log before something may: no step is skipped. */
const needs = {
  ApplicationReceived: 'AdvertOpened',
  AdvertClosed: 'AdvertOpened',
  ApplicationSifted: 'AdvertClosed',
  ShortlistConfirmed: 'AdvertClosed',
  NoApplicantMetEssentialCriteria: 'AdvertClosed',
  InterviewScheduled: 'ShortlistConfirmed',
  ScoringOpened: 'InterviewScheduled',
  InterviewScored: 'ScoringOpened',
  ScoresUnsealed: 'ShortlistConfirmed',
  CandidatesRanked: 'ScoresUnsealed',
  PanelDecided: 'CandidatesRanked',
  NoneAppointable: 'CandidatesRanked',
} as const;
const everBefore = {
  AdvertOpened: 'JobDescriptionApproved',
  JobDescriptionApproved: 'JobDescriptionWritten',
  OfferMade: 'PanelDecided',
  OfferAccepted: 'OfferMade',
  StartDateProposed: 'OfferAccepted',
  AppointmentMade: 'StartDateAgreed',
  AppointmentVoided: 'AppointmentMade',
  DependentVacanciesReviewed: 'AppointeeWithdrew',
  ExternalOutcomeRecorded: 'ExternalRouteOpened',
  PostReopened: 'PostFrozen',
} as const;
const typed = <T extends object>(table: T) => Object.entries(table) as [keyof T & string, T[keyof T] & string][];

export const noStepIsSkipped: Law = ({ places, all, round }, law) => {
  for (const [type, first] of typed(needs))
    for (const place of places(type))
      law(all(first, Math.max(0, round(place)), place).length > 0, `${type} without ${first} in its round`);
  for (const [type, first] of typed(everBefore))
    for (const place of places(type)) law(all(first, 0, place).length > 0, `${type} without ${first}`);
};

export const fourEyes: Law = ({ all, places, last }, law) => {
  const [requested] = all('PostRequested');
  law(all('PostRequested').length <= 1, 'the post was requested twice');
  const lifted = (staff: string, task: string) =>
    all('ExclusionOverridden' as never).some(
      (one: { staff: string; task: string }) => one.staff === staff && one.task === task,
    );
  const own = (by: string) => by === requested?.requestedBy && !lifted(by, 'identify-post');
  for (const { by } of all('PostIdentified')) law(!own(by), 'own request identified');
  for (const { refusedBy } of all('RequestRefused')) law(!own(refusedBy), 'own request declined');
  for (const place of places('JobDescriptionApproved')) {
    const written = last('JobDescriptionWritten', place);
    const approved = last('JobDescriptionApproved', place + 1);
    law(written?.version === approved?.version, 'another version was approved than the last written');
    const same = written !== undefined && written.by === approved?.by;
    law(!same || lifted(written.by, 'approve-job-description'), 'own job description approved');
  }
  for (const place of places('AdvertOpened'))
    law(
      last('AdvertOpened', place + 1)?.specification ===
        Math.max(
          last('JobDescriptionApproved', place)?.version ?? 0,
          last('SpecificationAmended', place)?.version ?? 0,
        ),
      'another version was advertised than the one that stands',
    );
};

export const theAdvertIsKept: Law = ({ all, places, last, log, round }, law) => {
  for (const place of places('ApplicationReceived')) {
    const { applicant, late } = last('ApplicationReceived', place + 1)!;
    const closed = all('AdvertClosed', Math.max(0, round(place)), place).length > 0;
    law(closed === late, 'an application after the closing is late, and no other');
    const before = all('ApplicationReceived', Math.max(0, round(place)), place).filter(
      (one) => one.applicant === applicant,
    );
    const gone = all('ApplicationWithdrawn', Math.max(0, round(place)), place);
    const turnedDown = [...all('LateApplicationDecided', Math.max(0, round(place)), place)].filter(
      (one) => !one.admitted,
    );
    law(
      before.every(({ application }) => [...gone, ...turnedDown].some((one) => one.application === application)),
      'somebody applied twice',
    );
  }
  for (const place of places('AdvertClosed')) {
    const early = log[place - 1]?.event.type === 'AdvertClosedEarly';
    law(early || last('AdvertClosed', place + 1)!.closedAt <= log[place]!.at, 'an advert closed before its time');
  }
};
