import type { InterviewEvent } from '../../../domain/internal-post/interviews/events.js';
import { dayText, timeText } from '../../dates.js';
import { counted, listed } from '../../numbers.js';
import { ifTold, type Sayings, type Tellers } from '../../telling.js';

type When = Tellers<InterviewEvent>['InterviewScheduled'] extends (told: infer T, words: Sayings) => string ? T : never;
const when = ({ startsAt, place }: When): string =>
  ifTold(startsAt, (at) => ` for ${timeText(at)}`) + ifTold(place, (at) => `, ${at}`);
const interviewOf = (application: string | undefined, { candidate }: Sayings): string => {
  const who = candidate(application, '');
  return who ? `the interview of ${who}` : 'an interview';
};
const first = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
const names = (ids: readonly string[], { candidate }: Sayings): string => {
  const named = ids.flatMap((id) => candidate(id, '') || []);
  return named.length === ids.length ? listed(named) : counted(ids.length, 'candidate');
};
const panelAs = (staff: readonly string[] | undefined) =>
  staff?.length ? `The panel (${counted(staff.length, 'member')} agreeing)` : 'The panel';

/** The third step, from the interviews to the decision. */
export const interviewTellers: Tellers<InterviewEvent> = {
  InterviewScheduled: (told, words) => {
    const which = interviewOf(told.application, words);
    return words.by(told.by, `arranged ${which}${when(told)}`, `${first(which)} was arranged${when(told)}`);
  },
  InterviewRescheduled: (told, words) => {
    const which = interviewOf(told.application, words);
    return words.by(
      told.by,
      `moved ${which}${when(told).replace(' for ', ' to ')}`,
      `${first(which)} was moved${when(told).replace(' for ', ' to ')}`,
    );
  },
  ScoringOpened: ({ application, red }, words) => {
    const which = first(interviewOf(application, words));
    return red?.length
      ? `${which} began while the panel did not keep its rules, so it is held again.`
      : `${which} began; the panel was asked for its scores.`;
  },
  InterviewScored: ({ application, by: staff }, words) => {
    const which = interviewOf(application, words);
    return words.by(staff, `scored ${which}`, `${first(which)} was scored`);
  },
  ScoresUnsealed: () => 'All scores were in, so they were opened to the panel.',
  CandidatesRanked: ({ by: staff, appointable = [], notAppointable = [] }, words) => {
    const order = appointable.length ? `: ${names(appointable, words)}` : '';
    const others = notAppointable.length ? `; ${names(notAppointable, words)} not appointable` : '';
    return words.by(
      staff,
      `put the candidates in order${order}${others}`,
      `The candidates were put in order${order}${others}`,
    );
  },
  RankingAgreed: ({ by: staff }, { by }) =>
    by(staff, 'agreed to the order of the candidates', 'A member of the panel agreed to the order of the candidates'),
  RankingSentBack: ({ by: staff }, { by }) =>
    by(staff, 'sent the order of the candidates back', 'The order of the candidates was sent back'),
  PanelDecided: ({ appointable = [], notAppointable = [], agreedBy, reserveUntil }, words) => {
    const yes = appointable.length
      ? `: appointable ${appointable.length === 1 ? 'is' : 'are'} ${names(appointable, words)}`
      : '';
    const no = notAppointable.length ? `${yes ? '; not' : ': not appointable'} ${names(notAppointable, words)}` : '';
    const until = ifTold(reserveUntil, (day) => ` The reserve holds until ${dayText(day)}.`);
    return `${panelAs(agreedBy)} decided${yes}${no}.${until}`;
  },
  NoneAppointable: ({ agreedBy }) => `${panelAs(agreedBy)} found nobody appointable.`,
};
