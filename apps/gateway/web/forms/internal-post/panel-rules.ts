import type { SeenPanel } from '#libs/access/internal-post/index.js';
import { memberFrom, type Asked } from '#libs/domain/internal-post/panel/panel-members.js';
import { panelProblems, type PanelProblem } from '#libs/domain/internal-post/panel.js';
import type { PanelMember, PanelRules } from '#libs/domain/internal-post/events.js';
import { localDate } from '#libs/kernel/calendar.js';
import { interviewDays } from '#libs/domain/internal-post/task-lists/selection.js';
import type { LocalDate, StaffId } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { counted, listed } from '#libs/words/numbers.js';
import { postOf, type PostSeen } from '../shared/post-seen.js';
import type { Checked, FormContext } from '../types.js';

/** The days on which somebody’s training has to be valid: today, and those of the interviews. */
const daysToCover = (context: FormContext): readonly LocalDate[] => {
  // A member of the panel does not see the step itself; the days of the interviews they do.
  return [...new Set([localDate(context.at), ...interviewDays(postOf(context))])].sort();
};

/** A rule in a sentence that is true or not. */
const said = (rules: PanelRules, days: readonly LocalDate[]): Readonly<Record<PanelProblem, string>> => ({
  TooFewMembers: `It has at least ${counted(rules.minimumMembers, 'member')}`,
  TooFewSifters: `At least ${counted(rules.minimumSifters, 'member')} ${rules.minimumSifters === 1 ? 'sifts' : 'sift'} the applications`,
  NoChair: 'One member chairs it',
  NoSeniorLeader: 'Somebody from the Senior Leadership Team sits on it',
  NoHead: 'A Head sits on it',
  NobodyTrainedOnTheDay: `A member’s safer recruitment training is valid on ${listed(days.map(dayText))}`,
});
const matters = ({ needs }: PanelRules, rule: PanelProblem): boolean =>
  rule === 'NoSeniorLeader' ? needs.includes('SLT') : rule === 'NoHead' ? needs.includes('Head') : true;

const rulesOf = (context: FormContext): PanelRules => {
  const { ladder: _, ...rules } = context.rules.internalPost.panel;
  return postOf(context).panel?.rules ?? rules;
};

/** Who can’t sit on it because the case is about them, or because of an interest. */
const barred = ({ applications, vacancies = [], panel }: PostSeen): readonly StaffId[] => [
  ...applications.flatMap(({ applicant }) => applicant ?? []),
  ...vacancies.flatMap((one) => ('appointment' in one ? [one.appointment.staff] : [])),
  ...(panel?.recused ?? []).filter(({ because }) => because !== 'unavailable').map(({ staff }) => staff),
];

const about = (context: FormContext, asked: readonly Asked[]): readonly Checked[] => {
  const { nameOf, people } = context;
  const no = barred(postOf(context));
  const staff = asked.map((one) => one.staff);
  const wrong = (met: boolean, text: string): readonly Checked[] => (met ? [] : [{ text, met }]);
  return [
    ...[...new Set(staff)].flatMap((one) => [
      ...wrong(people.employer(one) !== undefined, `${nameOf(one)} works for the Trust`),
      ...wrong(!no.includes(one), `${nameOf(one)} has not applied and has no interest in an applicant`),
      ...wrong(staff.filter((other) => other === one).length === 1, `${nameOf(one)} is named once`),
    ]),
    ...wrong(asked.filter(({ chair }) => chair).length <= 1, 'No more than one member chairs it'),
  ];
};

type Sitting = SeenPanel['members'][number];
/** Who sits with somebody sees neither what they hold nor how long they are trained; that is looked up. */
const inFull =
  (context: FormContext) =>
  (member: Sitting): PanelMember => {
    const { holds } = member;
    return holds ? { ...member, holds } : (memberFrom(member, context) ?? { ...member, holds: [] });
  };

/** Every rule that a panel of these people has to keep, and what stands in the way of one of them; `already` are members who stay. */
export const checkPanel = (
  context: FormContext,
  asked: readonly Asked[],
  already: readonly Sitting[] = [],
): readonly Checked[] => {
  const rules = rulesOf(context);
  const days = daysToCover(context);
  const joining = asked.flatMap((one) => memberFrom(one, context) ?? []);
  const staying = already.filter(({ staff }) => !asked.some((one) => one.staff === staff)).map(inFull(context));
  const { red, warnings } = panelProblems({ members: [...staying, ...joining], rules, recused: [] }, days);
  const sentences = said(rules, days);
  const checked = (Object.keys(sentences) as PanelProblem[])
    .filter((rule) => matters(rules, rule))
    .map((rule): Checked => {
      const advice = rule === 'NobodyTrainedOnTheDay' && rules.training === 'advised';
      return {
        text: sentences[rule],
        met: !red.includes(rule) && !warnings.includes(rule),
        ...(advice && { advice }),
      };
    });
  return [...checked, ...about(context, [...staying, ...asked])];
};
