import type { SharedRefusal } from '../../domain/process/index.js';

/** What to do next about each refusal that every process may give. */
export const sharedRefusals = {
  AlreadyYours: 'There is nothing to do: you have the task.',
  ApplicationStands: 'What lies with the application stands; ask HR of the school.',
  DocumentStands: 'The document stands; ask HR of the school to remove it.',
  NotClaimed: 'There is nothing to do: nobody has the task.',
  NotYourApplication: 'Attach documents to your own application only.',
  OwnCase: 'Ask a colleague with the same role; the facts say why it can not be you.',
  SameDue: 'Choose another instant, or leave it as it is.',
  SamePriority: 'There is nothing to do: the task has that priority.',
  TooManyDocuments: 'Remove a document first, or put several into one file.',
  UnknownDocument: 'Look at the documents of the case: it is not among them, or was removed.',
} as const satisfies Partial<Record<SharedRefusal, string>>;
