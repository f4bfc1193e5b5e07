import type { SchoolId, StaffId } from '../../kernel/index.js';
import type { ApplicationId, InternalPostEvent, RecusalReason } from '../../domain/internal-post/events.js';
import type { DocumentId, SharedEvent } from '../../domain/process/index.js';

export type PostEvent = InternalPostEvent | SharedEvent;
export type Entry = Readonly<{ applicant: StaffId; school: SchoolId; round: number; received: boolean }>;

/** What the log tells beyond the state: what came into the open in each round of the advert, and whom the case is closed to. */
export type Past = Readonly<{
  /** Counts from 1; a relisted post is in its next. */
  round: number;
  /** The version of the stream with which this round began. */
  began: number;
  applications: ReadonlyMap<ApplicationId, Entry>;
  /** Rounds whose advert has closed, whose shortlist is confirmed, whose scores are unsealed, on which the panel has decided. */
  closed: ReadonlySet<number>;
  shortlisted: ReadonlySet<number>;
  unsealed: ReadonlySet<number>;
  decided: ReadonlySet<number>;
  /** Applications of which it is known whether they meet the essential criteria. */
  sifted: ReadonlySet<ApplicationId>;
  interviewed: ReadonlySet<ApplicationId>;
  /** Rounds in which names are hidden from those who sift until the shortlist; to whom of this round they were shown all the same. */
  blind: ReadonlySet<number>;
  shown: readonly Readonly<{ to: StaffId; application?: ApplicationId }>[];
  recused: ReadonlyMap<StaffId, RecusalReason>;
  /** Who attached each document. */
  attached: ReadonlyMap<DocumentId, StaffId>;
  /** Whom each vacancy was last about, and whom each fact about a vacancy was about, by its version. */
  candidates: ReadonlyMap<number, ApplicationId>;
  about: ReadonlyMap<number, ApplicationId>;
}>;

const beginning = () => ({
  round: 1,
  began: 0,
  applications: new Map<ApplicationId, Entry>(),
  closed: new Set<number>(),
  shortlisted: new Set<number>(),
  unsealed: new Set<number>(),
  decided: new Set<number>(),
  sifted: new Set<ApplicationId>(),
  interviewed: new Set<ApplicationId>(),
  blind: new Set<number>(),
  shown: [] as { to: StaffId; application?: ApplicationId }[],
  recused: new Map<StaffId, RecusalReason>(),
  attached: new Map<DocumentId, StaffId>(),
  candidates: new Map<number, ApplicationId>(),
  about: new Map<number, ApplicationId>(),
});
type Notes = ReturnType<typeof beginning>;
type DataOf<T extends PostEvent['type']> = Extract<PostEvent, { type: T }>['data'];

const enters =
  (received: boolean) =>
  (notes: Notes, { application, applicant, school }: DataOf<'ApplicationDrafted'>) => {
    const before = notes.applications.get(application);
    const entry = { applicant, school, round: notes.round, received: received || before?.received === true };
    notes.applications.set(application, entry);
  };
const opens = (what: 'closed' | 'shortlisted' | 'unsealed' | 'decided') => (notes: Notes) =>
  void notes[what].add(notes.round);
const sifts = (notes: Notes, { application }: Readonly<{ application: ApplicationId }>) =>
  void notes.sifted.add(application);
const nextIs = (notes: Notes, { vacancy, application }: Readonly<{ vacancy: number; application: ApplicationId }>) =>
  void notes.candidates.set(vacancy, application);

const noting: { readonly [T in PostEvent['type']]?: (notes: Notes, data: DataOf<T>, version: number) => void } = {
  ApplicationDrafted: enters(false),
  ApplicationReceived: enters(true),
  AdvertOpened: (notes, { blind }) => void (blind && notes.blind.add(notes.round)),
  NamesShown: ({ shown }, { to, application }) => void shown.push({ to, ...(application && { application }) }),
  AdvertClosed: opens('closed'),
  PostRelisted: (notes, _, version) => {
    notes.round += 1;
    notes.began = version;
    notes.shown = [];
  },
  EssentialCriteriaMet: sifts,
  EssentialCriteriaNotMet: sifts,
  ShortlistConfirmed: (notes, { interviewed }) => {
    opens('shortlisted')(notes);
    for (const application of interviewed) notes.interviewed.add(application);
  },
  NoApplicantMetEssentialCriteria: opens('shortlisted'),
  ScoresUnsealed: opens('unsealed'),
  PanelDecided: opens('decided'),
  NoneAppointable: opens('decided'),
  PanelSetUp: ({ recused }, { members }) => members.forEach(({ staff }) => recused.delete(staff)),
  PanelMemberJoined: ({ recused }, { member }) => void recused.delete(member.staff),
  PanelMemberRecused: ({ recused }, { staff, because }) => void recused.set(staff, because),
  DocumentAttached: ({ attached }, { document, by }) => void attached.set(document, by),
  OfferMade: nextIs,
  ReserveBroughtUp: nextIs,
  CandidateSelected: (notes, { application }) => nextIs(notes, { vacancy: 1, application }),
};
type Note = (notes: Notes, data: PostEvent['data'], version: number) => void;

export const pastOf = (facts: readonly Readonly<{ version: number; event: PostEvent }>[]): Past => {
  const notes = beginning();
  for (const { version, event } of facts) {
    (noting[event.type] as Note | undefined)?.(notes, event.data, version);
    const candidate = 'vacancy' in event.data ? notes.candidates.get(event.data.vacancy) : undefined;
    if (candidate) notes.about.set(version, candidate);
  }
  return notes;
};
