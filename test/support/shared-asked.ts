import type { SharedCommands } from '#libs/domain/process/shared-commands.js';
import type { AnyMessage, StaffId } from '#libs/kernel/index.js';
import { hr, slt, sltTwo } from './people.js';

export type SharedType = keyof SharedCommands;
const words = (name: string) => ({ vault: name, hash: `hash-of-${name}` });
const content = { hash: 'hash-of-bytes', size: 2048, type: 'application/pdf', scan: 'clean' };
const file = { name: words('name'), content };
const reason = words('reason');
const filed = 'document-1';

/** Each command that every process has, about one task of SLT from which four eyes keep HR. */
export const sharedAsked = (task: string): Readonly<Record<SharedType, object>> => ({
  ClaimTask: { task },
  ReleaseTask: { task },
  HandOverTask: { task, to: sltTwo },
  CommentOnTask: { task, comment: words('comment') },
  RescheduleTask: { task, due: '2027-12-01T09:00:00.000Z', reason },
  PrioritiseTask: { task, priority: 'high' },
  OverrideExclusion: { task, staff: hr, reason },
  AttachToTask: { task, ...file },
  AttachToApplication: { application: 'application-1', ...file },
  AttachToCase: file,
  RemoveDocument: { document: filed, reason },
});
/** What has to be there before: a task that SLT has taken to put back, and a document that HR filed. */
export const before = (type: SharedType, task: string): readonly AnyMessage[] => {
  const by: StaffId = slt;
  if (type === 'ReleaseTask') return [{ type: 'TaskClaimed', data: { task, by } }];
  if (type !== 'RemoveDocument') return [];
  return [
    { type: 'DocumentAttached', data: { document: filed, about: 'case', by: hr, name: words('name'), ...content } },
  ];
};
/** How somebody is refused who may give such a command, but has nothing of their own to give it about. */
export const notTheirsOfShared: Partial<Record<SharedType, string>> = {
  ReleaseTask: 'TaskClaimedByAnother',
  AttachToApplication: 'NotYourApplication',
  RemoveDocument: 'UnknownDocument',
};
