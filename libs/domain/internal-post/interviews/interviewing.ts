import { localDate } from '../../../kernel/calendar.js';
import { refuse, type Context, type Instant } from '../../../kernel/index.js';
import type { Application } from '../application.js';
import type { ApplicationId } from '../events.js';
import { isAgain } from '../hearing.js';
import { panelProblems } from '../panel.js';
import { inStep } from '../acting.js';
import type { InternalPost } from '../state.js';

/** An interview that may be held then: by somebody on the shortlist, before a panel that keeps every rule on that day. While the panel decides, only one that is to be held again. */
export const interviewAt = (state: InternalPost, id: ApplicationId, startsAt: Instant, { at }: Context<unknown>) => {
  const found = inStep(state, 'Interviewing', 'Deciding');
  const application: Application | undefined = found?.post.applications.find((one) => one.id === id);
  const deciding = found?.step.status === 'Deciding';
  const again = application !== undefined && isAgain(found?.post.panel, application);
  if (!found || (deciding && !again)) return refuse('NotInterviewing', { status: state.status });
  const { post } = found;
  if (application?.status !== 'shortlisted') return refuse('NotOnShortlist', { application: id });
  if (startsAt <= at) return refuse('StartsInThePast', { startsAt, now: at });
  const on = localDate(startsAt);
  if (!post.panel) return refuse('PanelRulesNotMet', { red: ['NoPanel'], on });
  const { red, warnings } = panelProblems(post.panel, [on]);
  if (red.length) return refuse('PanelRulesNotMet', { red, on });
  return { ok: true, application, on, warnings, again, deciding } as const;
};
