import type { Approval, ChangeClass, Hash } from '#libs/domain/policy/words.js';
import type { PartialDate } from '#libs/kernel/partial-date.js';
import type { LocalDate, StaffId } from '#libs/kernel/index.js';
import { capital, dayOf, dayText, person } from '#libs/words/index.js';
import { partialDateText } from '#libs/words/policy/dates.js';
import { bodies, changeClasses } from '#libs/words/policy/marks.js';
import type { Shown } from '../../../queries/known-case.js';
import type { Cell } from '../ldp/drawing.js';
import { shortHash, type OfPolicy } from './drawing.js';

type Adoption = Readonly<{ approvedOn: PartialDate; body: keyof typeof bodies; minuteRef?: string }>;
type Published = Readonly<{ version: number; effectiveOn: LocalDate }>;
/** A text that the policy had or is to have, with what became of it. */
export type Version = Readonly<{
  hash: Hash;
  since: string;
  author?: StaffId;
  class?: ChangeClass;
  number?: number;
  approval?: Approval;
  adoption?: Adoption;
  published?: Published;
}>;
type Change = Readonly<{ hash: Hash } & Partial<Omit<Version, 'hash' | 'since'>>>;

const changeOf = ({ event, data }: Shown, numbered: number): Change | undefined => {
  const of = data as Readonly<Record<string, unknown>>;
  const hash = of['hash'] as Hash;
  switch (event.event.type) {
    case 'DocumentTaken':
      return { hash, author: of['by'] as StaffId };
    case 'DraftEdited':
      return { hash, author: of['author'] as StaffId, class: of['class'] as ChangeClass };
    case 'AdoptionRecorded':
      return { hash, adoption: data as unknown as Adoption, number: numbered + 1 };
    case 'VersionApproved':
      return { hash, approval: data as unknown as Approval };
    case 'VersionPublished': {
      const published = data as unknown as Published & { approval: Approval };
      return { hash: published.approval.hash, published, number: published.version };
    }
    default:
      return undefined;
  }
};

/** Every text that came in, the latest first, from what happened. */
export const versionsIn = (shown: readonly Shown[]): readonly Version[] => {
  const found = new Map<Hash, Version>();
  let numbered = 0;
  for (const one of shown) {
    const change = changeOf(one, numbered);
    if (!change?.hash) continue;
    numbered = change.number ?? numbered;
    const before = found.get(change.hash) ?? { hash: change.hash, since: dayOf(one.event.at) };
    found.set(change.hash, { ...before, ...change });
  }
  return [...found.values()].reverse();
};

const approvedText = ({ approval, adoption }: Version): string => {
  if (approval) return `${capital(bodies[approval.by])}, ${dayText(approval.on)}`;
  return adoption
    ? `${capital(bodies[adoption.body])}, ${partialDateText(adoption.approvedOn.value)}, before it came here`
    : 'Not approved';
};
const minuteText = ({ approval, adoption }: Version): Cell => {
  const minute = approval?.minuteRef ?? adoption?.minuteRef ?? '';
  return approval?.meeting
    ? { text: minute ? `Meeting, minute ${minute}` : 'Meeting', href: `/cases/${approval.meeting}` }
    : minute;
};
export const versionTitle = ({ number, hash }: Version): string =>
  number === undefined ? `Text ${shortHash(hash)}` : `Version ${number}, ${shortHash(hash)}`;
/** What became of a text: in force, replaced, on its way. */
const standsText = ({ hash, number }: Version, { seen }: OfPolicy): string => {
  if (seen.inForce?.hash === hash) return 'In force';
  if (seen.review?.draft?.hash === hash) return 'The draft of the review';
  return number === undefined ? 'Not in force' : 'Was in force';
};

export const versionHead = ['Text', 'Stands', 'Came in', 'By', 'How much it changes', 'Approved by', 'Minute', 'In effect from']; // prettier-ignore
/** A line of the table of texts. */
export const versionRow = (drawing: OfPolicy, version: Version): readonly Cell[] => [
  { text: versionTitle(version), href: `/cases/${drawing.stream}/versions/${version.hash}` },
  standsText(version, drawing),
  version.since,
  version.author ? person(drawing.reader.names, version.author) : '',
  version.class ? capital(changeClasses[version.class]) : 'The document as it was supplied',
  approvedText(version),
  minuteText(version),
  version.published ? dayText(version.published.effectiveOn) : '',
];
