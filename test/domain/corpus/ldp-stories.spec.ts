import { describe, expect, test } from '@jest/globals';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import type { AnyProcess } from '#libs/domain/process/index.js';
import { golden, goldenFiles, goldenName } from './corpus.js';

const claims = `TaskClaimed TaskReleased TaskHandedOver TaskCommented TaskRescheduled TaskPrioritised ExclusionOverridden
    DocumentAttached DocumentRemoved RulesMoved`;
const toPanel = 'Submitted: ApplicationSubmitted WithPanel: ApplicationForwarded CycleEntered';
/** Published events, each with the status that it leads to. */
const participations: readonly string[] = [
  `Submitted: ApplicationSubmitted ${claims} FixedTermQuestionRaised FixedTermQuestionDecided ApplicationEndorsed ApplicationCommented
    TaskEscalated WithPanel: ApplicationForwarded CycleEntered WaitListed: PlacedOnWaitList WaitListMoved MovedUp
    Offered: PlaceOffered Accepted: PlaceAccepted Deferred: EntryDeferred JoinQuestionRaised CommitmentAcknowledged
    Participating: ProgrammeJoined PlanElementAdded PlanElementCompleted ActivityRecorded SchoolChanged ProgressRecorded
    Paused: ParticipationPaused Participating: ParticipationResumed ContinuationPending: ContinuationOpened
    ObjectivesRecorded AppraisalRecorded NotContinued: ContinuationDecided ContinuationRefused ContinuationAppealed Participating: AppealDecided`,
  `${toPanel} Offered: PlaceOffered Accepted: PlaceAccepted CommitmentAcknowledged Participating: ProgrammeJoined
    PlanElementAdded PlanElementDropped AccreditationAwarded Completed: ProgrammeCompleted TalentPoolJoined
    PoolReviewOpened PoolMembershipRenewed AccreditationVoided Participating: CompletionWithdrawn TalentPoolLeft
    ContinuationPending: ContinuationOpened NotContinued: ContinuationDecided ContinuationRefused AppealTimePassed`,
  `${toPanel} NotSelected: NotSelected Submitted: ApplicationSubmitted Withdrawn: ApplicationWithdrawn`,
  `${toPanel} Offered: PlaceOffered Declined: PlaceDeclined PlaceVoided`,
  `${toPanel} Offered: PlaceOffered Declined: OfferLapsed`,
  `${toPanel} Offered: PlaceOffered Accepted: PlaceAccepted JoinQuestionRaised NotSelected: JoinQuestionDecided`,
  `${toPanel} Offered: PlaceOffered Accepted: PlaceAccepted Participating: ProgrammeJoined Left: ProgrammeLeft`,
];
const cycles: readonly string[] = [
  `Open: CycleOpened ${claims} CapacityChanged PanelSetUp PanelMemberAdded InterestsDeclared PanelMemberRecused ApplicationEntered
    CriterionAssessed CandidateAssessed VerdictGiven CandidateDecided CandidateReopened CandidateDecided FeedbackWritten
    TaskEscalated Selecting: ApplicationsClosed Selected: SelectionDecided CandidateMovedUp PlaceTaken PlaceGivenUp ParticipantJoined
    Running: IntakeClosed ReviewOpened ReviewMissed ReviewOpened MinutesRecorded StatusRecorded ActionAdded ActionCompleted
    SecondmentPlanned PlannedSecondmentStarted PlannedSecondmentDropped ReviewClosed
    ExternalReviewOpened ExternalReviewMissed ExternalReviewOpened ExternalReviewRecorded ExternalReviewPassedOn
    ParticipantEnded Ended: CycleEnded Running: ParticipantResumed`,
];
const told = (story: string) => {
  let status = '';
  return story.split(/\s+/).flatMap((word) => {
    if (!word.endsWith(':')) return [[word, status] as const];
    status = word.slice(0, -1);
    return [];
  });
};

describe.each([
  ['ldp-participation', ldpParticipation as AnyProcess, participations],
  ['ldp-cycle', ldpCycle as AnyProcess, cycles],
] as const)('The published events of %s', (process, { fold }, stories) => {
  test.each(stories)('still tell their story: %s', (story) => {
    let state: unknown = fold.initial;
    const after = told(story).map(([type]) => {
      const { data } = golden(goldenName(process, type, 1));
      state = fold.evolve(state, { type, data });
      return [type, (state as { status: string }).status];
    });
    expect(after).toEqual(told(story));
  });

  test('are each in one of the stories', () => {
    const types = new Set(stories.flatMap((story) => told(story).map(([type]) => goldenName(process, type, 1))));
    expect([...types].sort()).toEqual(goldenFiles().filter((path) => path.startsWith(`${process}/`)));
  });
});
