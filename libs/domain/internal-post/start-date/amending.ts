import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { refuse, type Context, type LocalDate } from '../../../kernel/index.js';
import { answeringNamed } from '../../process/index.js';
import { standing, vacancyOf } from '../acting.js';
import { startsInThePast } from './appointing.js';
import { vacancyNumber } from '../fields.js';
import type { InternalPost } from '../state.js';
import type { Appointment, Side } from '../words.js';

/** What has not begun can't begin in the past; when somebody began may be put right later. */
export const changesThePast = (appointment: Appointment, startsOn: LocalDate, context: Context<unknown>) =>
  appointment.startsOn <= localDate(context.at) ? undefined : startsInThePast(startsOn, context);

type Answering = Readonly<{ vacancy: number; amendment: number; as: Side }>;
export const answersAmendment = answeringNamed<Answering, InternalPost>(
  ({ vacancy, as }) => `agree-amendment-${vacancy}-${as}`,
);
export const amendmentFields = {
  vacancy: vacancyNumber,
  amendment: z.int().min(1).max(1000),
  as: z.enum(['gaining', 'releasing', 'candidate']),
};

/** The amendment that is open, when it is the one that the side has read. */
export const openAmendment = (
  state: InternalPost,
  { vacancy: number, amendment, as }: Readonly<{ vacancy: number; amendment: number; as: Side }>,
) => {
  const vacancy = vacancyOf(state, number, 'Appointed');
  const open = vacancy?.amendment;
  if (!vacancy || !open) return refuse('NoAmendmentOpen', standing(state, number));
  if (open.number !== amendment) return refuse('AmendmentSuperseded', { amendment, latest: open.number });
  if (open.signed.includes(as)) return refuse('AlreadySigned', { amendment, as });
  return { ok: true, appointment: vacancy.appointment, open } as const;
};
