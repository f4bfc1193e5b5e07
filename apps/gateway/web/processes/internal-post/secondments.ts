import type { LocalDate, StreamId } from '#libs/kernel/index.js';
import { statusWord } from '#libs/words/index.js';
import type { Engine } from '../../../engine.js';
import { caseOrNothing } from '../../../queries/known-case.js';
import type { PostPage } from './post-page.js';

type Requested = Readonly<{ onSecondmentUntil?: LocalDate; secondment?: StreamId }>;
/** What was asked for of a secondment with the post, as far as the reader is told. */
export const askedOfSecondment = ({ known }: Pick<PostPage, 'known'>): Requested =>
  known.shownThen.find(({ event }) => event.event.type === 'PostRequested')?.data ?? {};

/** The secondments that a post gave rise to, each named after its appointment, and the one that it is to make permanent. */
export const secondmentsOf = async (engine: Pick<Engine, 'store'>, page: Pick<PostPage, 'known' | 'caller'>) => {
  const { known, caller } = page;
  const { onSecondmentUntil, secondment } = askedOfSecondment(page);
  const appointments = known.shownThen.flatMap(({ event, data }) =>
    event.event.type === 'AppointmentMade' && data['appointment'] ? [String(data['appointment'])] : [],
  );
  const opened = onSecondmentUntil || known.view === 'part' ? appointments.map((id) => `secondment-${id}`) : [];
  const ids = [...(secondment ? [secondment] : []), ...opened];
  const found = await Promise.all(ids.map((id) => caseOrNothing(engine.store, caller, id)));
  return found.flatMap((one) => {
    if (!one) return [];
    const { title, status } = one.summary;
    return [{ href: `/cases/${one.stream}`, title, status: statusWord(one.process.name, status).label }];
  });
};
