import { accepted } from '../tell.js';
import { idOf, type Case, type Trust, type Who } from '../trust.js';
import { answers, gives } from './act.js';

type Acting = Readonly<{ post: string; staff: Who; cause: string; from: string; to?: string; absent?: Who }>;

/** HR has somebody act in a post whose holder is away. Answers the link’s case. */
export const actsUp = async (trust: Trust, { staff, absent, ...acting }: Acting): Promise<Case> => {
  const hr = await trust.as('hr-officer');
  const body = { ...acting, staff: idOf(staff), ...(absent && { absent: idOf(absent) }) };
  const { case: id } = accepted(
    trust.teller,
    `hr-officer: ArrangeActingUp, ${staff}`,
    await hr.post('/acting-ups', body),
  );
  return { ...trust, id };
};

type Leaders = Readonly<{ head: Who; deputy: Who; assistant: Who; teacher: Who }>;
type Posts = Readonly<{ head: string; deputy: string; assistant: string }>;
type Away = Readonly<{ cause: string; from: string; to?: string; absent?: Who }>;

/** A Head is away: each below acts one post up, and each is away from their own because of the link before. */
export const actingAway = async (trust: Trust, of: Leaders, posts: Posts, { cause, absent, ...dates }: Away) => {
  const head = await actsUp(trust, { post: posts.head, staff: of.deputy, cause, ...dates, ...(absent && { absent }) });
  const deputy = await actsUp(trust, { post: posts.deputy, staff: of.assistant, cause: head.id, ...dates });
  const assistant = await actsUp(trust, { post: posts.assistant, staff: of.teacher, cause: deputy.id, ...dates });
  return {
    links: [head, deputy, assistant] as const,
    acting: { [posts.head]: of.deputy, [posts.deputy]: of.assistant, [posts.assistant]: of.teacher },
    own: { [posts.head]: of.head, [posts.deputy]: of.deputy, [posts.assistant]: of.assistant },
  };
};

/** SLT decides on the allowance of a link, back to its first day. */
export const allowed = (link: Case, effectiveFrom: string) =>
  answers(link, 'slt-1', 'determine-allowance', 'DetermineAllowance', { decision: 'as-the-post', effectiveFrom });

/** HR has the plan made by which everybody goes back on one day. Answers its number; throws where none waits. */
export const proposed = async (root: Case, on: string): Promise<number> => {
  await gives(root, 'hr-officer', 'ProposeUnwinding', { on });
  const { body } = await (await root.as('hr-officer')).get(`/cases/${root.id}`);
  const keys = (body['tasks'] as readonly { key: string }[]).map(({ key }) => key);
  const proposal = Number(
    keys
      .find((key) => key.startsWith('approve-unwinding-'))
      ?.split('-')
      .at(-1),
  );
  if (!proposal) throw new Error(`No plan waits in ${root.id}: its tasks are ${keys.join(', ') || 'none'}.`);
  return proposal;
};

/** HR proposes the plan, and SLT approves it. */
export const unwound = async (root: Case, on: string): Promise<void> => {
  root.teller.step(`The plan by which everybody goes back on ${on} is proposed, looked at, and approved as a whole`);
  const proposal = await proposed(root, on);
  await answers(root, 'slt-1', `approve-unwinding-${proposal}`, 'ApplyUnwinding', { proposal });
};
