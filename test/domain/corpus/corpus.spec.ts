import { expect, test } from '@jest/globals';
import type { AnyProcess } from '#libs/domain/process/index.js';
import { processes } from '#libs/domain/registry.js';
import { currentSchema, upcast, type AnyMessage } from '#libs/kernel/index.js';
import { golden, goldenFiles, goldenHash, goldenName, damaged, manifest, type Manifest } from './corpus.js';
import { eventShapes } from './event-types.js';
import { misfits } from './shape.js';

const listed = manifest();
const files = goldenFiles();
const everyProcess: readonly AnyProcess[] = Object.values(processes);
const shapesOf = new Map(everyProcess.map(({ name }) => [name, eventShapes(name)]));
const shapeToday = (process: string, type: string) => shapesOf.get(process)?.get(type);
const ofProcess = ({ name }: AnyProcess) => files.filter((path) => path.startsWith(`${name}/`));
const today = ({ fold }: AnyProcess, path: string): AnyMessage => {
  const { type, schema, data } = golden(path);
  return upcast(fold.upcasters, schema, { type, data });
};

test('no file of the corpus was changed or removed', () => {
  expect(Object.keys(listed).length).toBeGreaterThan(0);
  expect(damaged(listed, files, goldenHash)).toEqual([]);
});

test('every file is listed: paste what is missing into the manifest', () => {
  const lines = files.map((path) => {
    const { type } = golden(path);
    const [process = ''] = path.split('/');
    return [path, listed[path] ?? { sha256: goldenHash(path), shape: shapeToday(process, type) }];
  });
  expect(listed).toEqual(Object.fromEntries(lines));
});

test.each(everyProcess)('each event type of $name has a file for every schema up to its own of today', (process) => {
  const needed = [...(shapesOf.get(process.name)?.keys() ?? [])].flatMap((type) =>
    Array.from({ length: currentSchema(process.fold.upcasters, type) }, (_, i) =>
      goldenName(process.name, type, i + 1),
    ),
  );
  expect(ofProcess(process)).toEqual(needed.sort());
});

test.each(files)('%s says in its name what it holds', (path) => {
  const [process = ''] = path.split('/');
  const { type, schema } = golden(path);
  expect(path).toBe(goldenName(process, type, schema));
});

test.each(everyProcess)('every event of $name that was ever published has the shape of today', (process) => {
  for (const path of ofProcess(process)) {
    const event = today(process, path);
    const shape = shapeToday(process.name, event.type);
    expect([path, shape ? misfits(shape, event.data) : 'of no known type']).toEqual([path, []]);
  }
});

test.each(everyProcess)('the schemas of $name that new events are written in are as they were published', (process) => {
  for (const [type, shape] of shapesOf.get(process.name) ?? []) {
    const path = goldenName(process.name, type, currentSchema(process.fold.upcasters, type));
    expect([path, listed[path]?.shape]).toEqual([path, shape]);
  }
});

/** The published events of the internal post as stories, with the status after each; a story is told in the schema that it names. */
const stories: readonly Readonly<{ name: string; schema?: 1; story: string }>[] = [
  {
    name: 'the post of the first release',
    schema: 1,
    story: `Requested: PostRequested TaskClaimed TaskReleased TaskPrioritised TaskRescheduled TaskHandedOver
      TaskCommented ExclusionOverridden ApprovalEscalated
      Describing: RequestApproved Advertised: AdvertOpened ApplicationReceived Sifting: AdvertClosed
      Offering: CandidateSelected StartDateProposed StartDateAgreed Appointed: AppointmentMade AppointmentAmended
      Closed: AppointmentVoided`,
  },
  {
    name: 'the first release, nobody applied',
    schema: 1,
    story: `Requested: PostRequested Describing: RequestApproved Advertised: AdvertOpened Sifting: AdvertClosed
      AwaitingRoute: NobodyApplied Approved: PostRelisted Cancelled: PostCancelled`,
  },
  { name: 'the first release, refused', schema: 1, story: 'Requested: PostRequested Refused: RequestRefused' },
  {
    name: 'every step, and every way back',
    story: `Requested: PostRequested Describing: PostIdentified ExternalReviewRecorded JobDescriptionWritten
      JobDescriptionSentBack JobDescriptionWritten Approved: JobDescriptionApproved
      Advertised: AdvertOpened ApplicationDrafted ApplicationReceived AdvertExtended SpecificationAmended PanelSetUp
      PanelMemberJoined DocumentAttached DocumentRemoved RulesMoved AdvertClosedEarly Sifting: AdvertClosed LateApplicationDecided EligibilityDecided
      NamesShown InterestDeclared PanelMemberRecused ApplicationSifted SiftReconciled EssentialCriteriaNotMet EssentialCriteriaMet
      Interviewing: ShortlistConfirmed Sifting: ShortlistEmptied Interviewing: ShortlistConfirmed
      InterviewScheduled InterviewRescheduled ScoringOpened InterviewScored
      Deciding: ScoresUnsealed CandidatesRanked RankingSentBack CandidatesRanked RankingAgreed
      Offering: PanelDecided OfferMade OfferLapsed OfferExtended ConditionRecorded OfferAccepted StartDateProposed
      StartDateEscalated StartDateSigned StartDateAgreed Appointed: AppointmentMade
      Offering: AmendmentProposed AmendmentSigned Appointed: AmendmentDeclined AppointmentAmended Offering: AppointeeWithdrew Appointed: AppointmentStands
      Offering: AppointeeWithdrew DependentVacanciesReviewed AppointmentVoided ReserveBroughtUp OfferMade OfferDeclined
      AwaitingRoute: VacancyUnfilled PostPartlyFilled ExternalReviewBypassed External: ExternalRouteOpened
      ExternallyFilled: ExternalOutcomeRecorded`,
  },
  {
    name: 'all applicants withdrew',
    story: `Requested: PostRequested Describing: PostStartedForOtherReason Frozen: PostFrozen Describing: PostReopened
      JobDescriptionWritten Approved: JobDescriptionApproved Advertised: AdvertOpened ApplicationReceived
      ApplicationWithdrawn Sifting: AdvertClosed AwaitingRoute: AllApplicantsWithdrew Closed: PostClosedUnfilled`,
  },
  {
    name: 'none meets',
    story: `Requested: PostRequested Describing: PostIdentified JobDescriptionWritten Approved: JobDescriptionApproved
      Advertised: AdvertOpened ApplicationReceived Sifting: AdvertClosed ExternalRoute: NoApplicantMetEssentialCriteria`,
  },
  {
    name: 'none appointable',
    story: `Requested: PostRequested Describing: PostIdentified Approved: JobDescriptionApproved Advertised: AdvertOpened
      ApplicationReceived PanelSetUp Sifting: AdvertClosed Interviewing: ShortlistConfirmed Deciding: ScoresUnsealed
      AwaitingRoute: NoneAppointable`,
  },
  {
    name: 'cancelled after an offer',
    story: `Requested: PostRequested Describing: PostIdentified Approved: JobDescriptionApproved Advertised: AdvertOpened
      ApplicationReceived Sifting: AdvertClosed Interviewing: ShortlistConfirmed Deciding: ScoresUnsealed
      Offering: PanelDecided OfferMade OfferWithdrawn Cancelled: PostCancelled`,
  },
];
/** Each event with the status that it leads to. */
const told = (story: string) => {
  let status = '';
  return story.split(/\s+/).flatMap((word) => {
    if (!word.endsWith(':')) return [[word, status] as const];
    status = word.slice(0, -1);
    return [];
  });
};
const { fold } = processes['internal-post'];
const statusesOf = (events: readonly AnyMessage[]) => {
  let state = fold.initial;
  return events.map((event) => (state = fold.evolve(state, event as never)).status);
};

test.each(stories)('the events of an internal post still tell the story: $name', ({ schema, story }) => {
  const events = told(story).map(([type]) =>
    today(processes['internal-post'], goldenName('internal-post', type, schema ?? currentSchema(fold.upcasters, type))),
  );
  const after = statusesOf(events).map((status, i) => [events[i]?.type, status]);
  expect(after).toEqual(told(story));
});

test('every published event of the internal post is in one of the stories', () => {
  const types = new Set(stories.flatMap(({ story }) => told(story).map(([type]) => type)));
  expect([...types].sort()).toEqual([...(shapesOf.get('internal-post')?.keys() ?? [])].sort());
});

test('a file that is changed, or removed, is found', () => {
  const planted: Manifest = {
    a: { sha256: 'as-it-was', shape: 'string' },
    b: { sha256: 'as-it-was', shape: 'string' },
  };
  expect(damaged(planted, ['a'], () => 'other')).toEqual(['a was changed', 'b was removed']);
  expect(damaged(planted, ['a', 'b'], () => 'as-it-was')).toEqual([]);
});
