import { tellAll, type Chapters, type Telling } from '#libs/case-file/told.js';
import type { ApplicationId } from '#libs/domain/internal-post/events.js';
import type { LocalDate, StaffId } from '#libs/kernel/index.js';
import { candidate, dayText } from '#libs/words/index.js';
import { whoWithin, type Reader } from './who.js';

type Ranking = Readonly<{
  appointable: readonly ApplicationId[];
  notAppointable: readonly ApplicationId[];
  by?: StaffId;
  agreedBy: readonly StaffId[];
  decided: boolean;
  reserveUntil?: LocalDate;
}>;
type So = Ranking | undefined;

const chapters: Chapters<So> = {
  PostRelisted: () => undefined,
  RankingSentBack: () => undefined,
  CandidatesRanked: (_, { data: { appointable = [], notAppointable = [], by } }) => ({
    appointable,
    notAppointable,
    ...(by && { by }),
    agreedBy: [],
    decided: false,
  }),
  RankingAgreed: (so, { data: { by } }) => so && by && { ...so, agreedBy: [...so.agreedBy, by] },
  PanelDecided: (so, { data: { appointable = [], notAppointable = [], agreedBy, reserveUntil } }) => ({
    ...so,
    appointable,
    notAppointable,
    agreedBy: agreedBy ?? so?.agreedBy ?? [],
    decided: true,
    ...(reserveUntil && { reserveUntil }),
  }),
  NoneAppointable: (so, { data: { agreedBy } }) => ({
    appointable: [],
    notAppointable: so?.notAppointable ?? [],
    agreedBy: agreedBy ?? [],
    decided: true,
  }),
};

/** The order of the candidates as it stands, who put it forward and who has agreed; undefined before there is one. */
export const rankingView = (told: readonly Telling[], reader: Reader) => {
  const ranking = tellAll<So>(chapters, told, undefined);
  if (!ranking) return undefined;
  const { appointable, notAppointable, by, agreedBy, decided, reserveUntil } = ranking;
  const name = (id: ApplicationId) => candidate(reader.names, id);
  return {
    appointable: appointable.map(name),
    notAppointable: notAppointable.map(name),
    ...(by && { by: whoWithin(reader, by) }),
    agreedBy: agreedBy.map((staff) => whoWithin(reader, staff)),
    decided,
    ...(reserveUntil && { reserveUntil: dayText(reserveUntil) }),
  };
};
