import { refuse, type Context, type SchoolId, type StaffId } from '../../../kernel/index.js';
import { actorOf, inStep } from '../acting.js';
import { handedIn, type Application } from '../application.js';
import { notEligible } from '../advert/eligibility.js';
import type { Begun, InternalPost, StepIn } from '../state.js';

/** The applicant's own application that counts, or is still a draft. */
export const ownApplication = ({ applications }: Begun, staff: StaffId): Application | undefined =>
  applications.find((one) => one.applicant === staff && (handedIn(one) || one.status === 'drafted'));

type Applying = Readonly<{ post: Begun; step: StepIn<'Advertised'>; me: StaffId; school: SchoolId }>;

/** Whether somebody may write or hand in an application while the advert is open. */
export const applying = (state: InternalPost, context: Context<unknown>) => {
  const { at, people } = context;
  const found = inStep(state, 'Advertised');
  if (!found) return refuse('NotAdvertised', { status: state.status });
  const { post, step } = found;
  if (step.closesAt <= at) return refuse('AdvertClosed', { closedAt: step.closesAt });
  if (post.opensAt && at < post.opensAt) return refuse('AdvertNotOpenYet', { opensAt: post.opensAt });
  const me = actorOf(context);
  const school = people.employer(me);
  if (!school) return refuse('NotAuthorised', { needs: 'a member of staff' });
  const facts = notEligible(post, step.closesAt, me, context);
  if (facts) return refuse('NotEligible', facts);
  const own = ownApplication(post, me);
  if (own && own.status !== 'drafted') return refuse('AlreadyApplied', { application: own.id });
  const may: Applying = { post, step, me, school };
  return { ok: true, may, draft: own } as const;
};
