import type { StaffId } from '../../../kernel/index.js';
import type { InterviewEvent } from '../interviews/events.js';
import type { PanelEvent } from '../panel/events.js';
import type { SiftEvent } from '../sift/events.js';
import type { RecusalReason } from '../words.js';
import { reconciledBy, siftedWithout } from '../sift.js';
import type { Begun, OpenStep, Step } from '../state.js';
import { isTaken, type Vacancy } from '../vacancy.js';
import { freeVacancies, inOrder } from './vacancies.js';
import { chased, goesTo, moving, stays, within, withApplication, type Changes } from './change.js';

/** Without somebody's agreement; and without the order, where their scores do not count any more. */
const stepWithout = (step: Step, staff: StaffId, because: RecusalReason): Step => {
  if (step.status === 'Frozen') return { ...step, before: stepWithout(step.before, staff, because) as OpenStep };
  if (step.status !== 'Deciding' || !step.ranking) return step;
  const { ranking, ...rest } = step;
  return because === 'unavailable'
    ? { ...rest, ranking: { ...ranking, agreedBy: ranking.agreedBy.filter((one) => one !== staff) } }
    : rest;
};

export const panelChanges: Changes<PanelEvent> = {
  PanelSetUp: (post, { members, rules }) => stays(post, { panel: { members, rules, declared: [], recused: [] } }),
  PanelMemberJoined: (post, { member }) => {
    if (!post.panel) return stays(post);
    const { panel } = post;
    const recused = panel.recused.filter(({ staff }) => staff !== member.staff);
    const members = [...panel.members.filter(({ staff }) => staff !== member.staff), member];
    return stays(post, { panel: { ...panel, members, recused } });
  },
  PanelMemberRecused: (post, { staff, because }) => {
    if (!post.panel) return stays(post);
    const recused = [...post.panel.recused, { staff, because }];
    const sifting = post.step.status === 'Frozen' ? post.step.before.status : post.step.status;
    const tainted = because !== 'unavailable' && sifting === 'Sifting';
    const applications = tainted ? post.applications.map((one) => siftedWithout(one, staff)) : post.applications;
    return goesTo(post, stepWithout(post.step, staff, because), { applications, panel: { ...post.panel, recused } });
  },
  NamesShown: ({ blind, ...post }, { to, application }) =>
    blind
      ? stays(post, { blind: { shown: [...blind.shown, { to, ...(application && { application }) }] } })
      : stays(post),
  InterestDeclared: (post, { by }) =>
    post.panel ? stays(post, { panel: { ...post.panel, declared: [...post.panel.declared, by] } }) : stays(post),
};

/** Names are open from here on. Whoever declared without them says anew whether they have an interest, now that they know. */
const withNames = ({ blind, ...post }: Begun): Begun =>
  blind && post.panel ? { ...post, panel: { ...post.panel, declared: [] } } : post;

export const siftChanges: Changes<SiftEvent> = {
  ApplicationSifted: (post, { application, by, marks }) =>
    stays(post, {
      applications: withApplication(post, application, ({ settling: _, ...one }) => ({
        ...one,
        sifts: [...one.sifts, { by, marks }],
      })),
    }),
  SiftReconciled: (post, { application, by, marks }) =>
    stays(post, { applications: withApplication(post, application, (one) => reconciledBy(post, one, { by, marks })) }),
  EssentialCriteriaMet: (post, { application }) => stays(post, { applications: moving(post, [application], 'meet') }),
  EssentialCriteriaNotMet: (post, { application }) =>
    stays(post, { applications: moving(post, [application], 'fall-short') }),
  ShortlistConfirmed: (post, { interviewed, omitted, ladder }) => {
    const open = withNames(post);
    const shortlisted = { ...open, applications: moving(open, interviewed, 'shortlist') };
    return goesTo(shortlisted, chased('Interviewing', ladder), { applications: moving(shortlisted, omitted, 'omit') });
  },
  ShortlistEmptied: (post, { ladder }) => {
    const omitted = post.applications.filter(({ status }) => status === 'omitted').map(({ id }) => id);
    return goesTo(post, chased('Sifting', ladder), { applications: moving(post, omitted, 'take-up') });
  },
  NoApplicantMetEssentialCriteria: (post, { ladder }) => goesTo(withNames(post), chased('ExternalRoute', ladder)),
};

type Decided = Extract<InterviewEvent, { type: 'PanelDecided' }>['data'];
/** The best come first; whoever is left over is the reserve. */
const toFill = (post: Begun, { appointable, ladder }: Decided): readonly Vacancy[] => {
  const filling = freeVacancies(post).map((free, i): Vacancy => {
    const application = appointable[i];
    return application
      ? { ...free, status: 'ToOffer', application, ladder }
      : { ...free, status: 'Unfilled', because: 'NoCandidateLeft', ladder };
  });
  return inOrder([...post.vacancies.filter(isTaken), ...filling]);
};

export const interviewChanges: Changes<InterviewEvent> = {
  InterviewScheduled: (post, { application, startsAt, on, place }) =>
    stays(post, {
      applications: withApplication(post, application, (one) => ({
        ...one,
        interview: { startsAt, on, place, scoring: false, scores: [] },
      })),
    }),
  // What was scored at the first sitting stays in the log, and counts for nothing at the second.
  InterviewRescheduled: (post, { application, startsAt, on, place, ladder }) => {
    const applications = withApplication(post, application, (one) => ({
      ...one,
      interview: { startsAt, on, place, scoring: false, scores: [] },
    }));
    return post.step.status === 'Deciding'
      ? goesTo(post, chased('Interviewing', ladder ?? []), { applications })
      : stays(post, { applications });
  },
  ScoringOpened: (post, { application, ladder, red }) => {
    const applications = withApplication(post, application, (one) =>
      one.interview ? { ...one, interview: { ...one.interview, scoring: true, ladder, ...(red && { red }) } } : one,
    );
    return stays(post, { applications });
  },
  InterviewScored: (post, { application, by, scores }) =>
    stays(post, {
      applications: withApplication(post, application, (one) =>
        one.interview
          ? { ...one, interview: { ...one.interview, scores: [...one.interview.scores, { by, scores }] } }
          : one,
      ),
    }),
  ScoresUnsealed: (post, { ladder }) => goesTo(post, chased('Deciding', ladder)),
  CandidatesRanked: (post, { appointable, notAppointable, by }) =>
    within(post, 'Deciding', (step) => ({ ...step, ranking: { appointable, notAppointable, by, agreedBy: [by] } })),
  RankingAgreed: (post, { by }) =>
    within(post, 'Deciding', (step) =>
      step.ranking ? { ...step, ranking: { ...step.ranking, agreedBy: [...step.ranking.agreedBy, by] } } : step,
    ),
  RankingSentBack: (post) => within(post, 'Deciding', ({ ladder }) => chased('Deciding', ladder)),
  PanelDecided: (post, decided) => {
    const { appointable, notAppointable, reserveUntil: until } = decided;
    const found = { ...post, applications: moving(post, appointable, 'find-appointable') };
    const vacancies = toFill(post, decided);
    const offered = vacancies.flatMap((vacancy) => (vacancy.status === 'ToOffer' ? [vacancy.application] : []));
    return goesTo(
      found,
      { status: 'Offering' },
      {
        applications: moving(found, notAppointable, 'find-not-appointable'),
        vacancies,
        reserve: { applications: appointable.filter((id) => !offered.includes(id)), until },
      },
    );
  },
  NoneAppointable: (post, { ladder }) => {
    const shortlisted = post.applications.filter(({ status }) => status === 'shortlisted').map(({ id }) => id);
    const applications = moving(post, shortlisted, 'find-not-appointable');
    return goesTo(post, { ...chased('AwaitingRoute', ladder), because: 'NoneAppointable' }, { applications });
  },
};
