import { refuse, type Context, type Instant, type SchoolId, type StaffId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { actorOf, inStep } from '../acting.js';
import { handedIn, type Application } from '../application.js';
import { notEligible } from '../advert/eligibility.js';
import { latestSpecification, type Begun, type InternalPost } from '../state.js';

/** The applicant's own application that counts, or is still a draft. */
export const ownApplication = ({ applications }: Begun, staff: StaffId): Application | undefined =>
  applications.find((one) => one.applicant === staff && (handedIn(one) || one.status === 'drafted'));

export type Applying = Readonly<{
  post: Begun;
  me: StaffId;
  school: SchoolId;
  specification: number;
  draft: Application | undefined;
  late: boolean;
}>;

/** Whether the advert, which closes or closed then, is for the applicant, who has not applied yet. */
const mayEnter = (post: Begun, closesAt: Instant, late: boolean, context: Context<unknown>) => {
  const me = actorOf(context);
  const school = context.people.employer(me);
  if (!school) return refuse('NotAuthorised', { needs: 'a member of staff' });
  const appointed = post.vacancies.find((one) => 'appointment' in one && one.appointment.staff === me);
  if (appointed) return refuse('AlreadyAppointed', { vacancy: appointed.number });
  const facts = notEligible(post, closesAt, me, context);
  if (facts) return refuse('NotEligible', facts);
  const own = ownApplication(post, me);
  if (own && own.status !== 'drafted') return refuse('AlreadyApplied', { application: own.id });
  const may: Applying = { post, me, school, specification: latestSpecification(post)?.version ?? 0, draft: own, late };
  return { ok: true, may } as const;
};

/** Whether somebody may write or hand in an application while the advert is open. */
export const applying = (state: InternalPost, context: Context<unknown>) => {
  const { at } = context;
  const found = inStep(state, 'Advertised');
  if (!found) return refuse('NotAdvertised', { status: state.status });
  const { post, step } = found;
  if (step.closesAt <= at) return refuse('AdvertClosed', { closedAt: step.closesAt });
  if (post.opensAt && at < post.opensAt) return refuse('AdvertNotOpenYet', { opensAt: post.opensAt });
  return mayEnter(post, step.closesAt, false, context);
};

/** After the closing an application waits for HR's word, where the trust's pack lets it; undefined where it does not. */
export const applyingLate = (state: InternalPost, context: Context<Rules>) => {
  const found = inStep(state, 'Sifting');
  if (!found || context.rules.internalPost.advert.late !== 'asked-of-HR') return undefined;
  const { post } = found;
  const me = actorOf(context);
  const answered = post.applications.find(({ applicant, status }) => applicant === me && status === 'turned-down');
  if (answered) return refuse('WasTurnedDown', { application: answered.id });
  return mayEnter(post, context.at, true, context);
};
