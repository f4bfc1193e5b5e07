import type { SharedEvent } from '../domain/process/index.js';
import type { StaffId } from '../kernel/index.js';
import type { Names } from './names.js';
import { capital } from './numbers.js';
import { saidIn, wordsOf } from './processes.js';
import { documentTellers, rulesTellers, taskTellers } from './shared-events.js';
import { sayingsOf, type Teller, type Tellers } from './telling.js';

const shared: Tellers<SharedEvent> = { ...taskTellers, ...documentTellers, ...rulesTellers };

/** An event as it is shown to a reader, with its process; `actor` is who did it, where the reader may know. */
export type ShownEvent = Readonly<{ type: string; data: object; process?: string; actor?: StaffId | undefined }>;

/** What happened, in one plain sentence in the past tense; it reads well whatever is withheld from the reader. */
export const sentence = ({ type, data, process, actor }: ShownEvent, names: Names): string => {
  const teller = saidIn<Teller<object>>([...wordsOf(process).map(({ events }) => events), shared], type);
  if (!teller) return 'Something happened that this release has no words for.';
  return capital(teller(data, sayingsOf(names, actor, process)));
};
