import type { About, DocumentId } from '#libs/domain/process/index.js';
import type { Id, StaffId } from '#libs/kernel/index.js';
import { sealed, task, type Asked, type Fact } from './visit.js';

type Attached = Extract<Fact, { type: 'DocumentAttached' }>;
type Asking<T extends Asked['type']> = Extract<Asked, { type: T }>;

/** What the vault has made of a file, and the file as the decider sees it. */
export const kept = { hash: 'hash-of-bytes', size: 2048, type: 'application/pdf', scan: 'clean' } as const;
export const file = { name: sealed('name'), content: kept as never };

export const toTask: Asking<'AttachToTask'> = { type: 'AttachToTask', data: { task, ...file } };
export const toApplication: Asking<'AttachToApplication'> = {
  type: 'AttachToApplication',
  data: { application: 'ask-of-ada' as Id<'Application'>, ...file },
};
export const toCase: Asking<'AttachToCase'> = { type: 'AttachToCase', data: file };

export const attached = (by: StaffId, about: About, document = `document-of-${by}`): Attached => ({
  type: 'DocumentAttached',
  data: { document: document as DocumentId, ...about, by, name: sealed('name'), ...kept },
});
export const removal = ({ data: { document } }: Attached): Asking<'RemoveDocument'> => ({
  type: 'RemoveDocument',
  data: { document, reason: sealed('reason') as never },
});
export const removed = ({ data }: Attached, by: StaffId): Fact => {
  const { document } = data;
  const about: About =
    data.about === 'task'
      ? { about: data.about, task: data.task }
      : data.about === 'application'
        ? { about: data.about, application: data.application }
        : { about: data.about };
  return { type: 'DocumentRemoved', data: { document, ...about, by, reason: sealed('reason') } };
};
