import { describe, expect, test } from '@jest/globals';
import { policy } from '#libs/domain/policy/index.js';
import type { PolicyCase } from '#libs/domain/policy/fold.js';
import { golden, goldenFiles, goldenName } from './corpus.js';

const inForce = `NotAdopted: PolicyRegistered DueDateSet DocumentTaken ReadingRecorded FindingDecided InForce: AdoptionRecorded
    DueDateSet Drafting: ReviewOpened DraftEdited ComparisonRecorded`;
/** Published events, each with the status that it leads to. */
const stories: readonly string[] = [
  `${inForce} TaskClaimed TaskReleased TaskHandedOver TaskCommented TaskRescheduled TaskPrioritised ExclusionOverridden
    DocumentAttached DocumentRemoved RulesMoved TaskEscalated Consulting: ConsultationOpened ConsultationAnswersRecorded
    Drafting: ConsultationClosed EqualityImpactRecorded Approving: DraftSubmitted StepApproved Drafting: DraftReturned`,
  `${inForce} SchoolAdopted SchoolDeclined PolicyLinked PolicyUnlinked DependantLinked DependantUnlinked LinkedPolicyChanged
    ImpactRecorded RungReached PolicyMarkedOverdue ResponsibilityChanged CadenceChanged PutOnAgenda TakenOffAgenda MeetingDeferred
    MeetingRefused DocumentUnreadable Withdrawn: PolicyWithdrawn`,
  `${inForce} Approving: MeetingApproved ChairsActionTaken AmendmentsConfirmed Amending: MeetingApprovedSubjectTo Approved: VersionApproved
    InForce: VersionPublished PolicyAcknowledged ChairsActionRatified`,
];
const told = (story: string) => {
  let status = '';
  return story.split(/\s+/).flatMap((word) => {
    if (!word.endsWith(':')) return [[word, status] as const];
    status = word.slice(0, -1);
    return [];
  });
};

describe('The published events of policies', () => {
  test.each(stories)('still tell their story: %s', (story) => {
    let state: PolicyCase = policy.fold.initial;
    const after = told(story).map(([type]) => {
      const { data } = golden(goldenName('policy', type, 1));
      state = policy.fold.evolve(state, { type, data } as never);
      return [type, state.status];
    });
    expect(after).toEqual(told(story));
  });

  test('are each in one of the stories', () => {
    const types = new Set(stories.flatMap((story) => told(story).map(([type]) => goldenName('policy', type, 1))));
    expect([...types].sort()).toEqual(goldenFiles().filter((path) => path.startsWith('policy/')));
  });
});
