import { localDate, plus } from '#libs/kernel/calendar.js';
import type { PostId, StreamId } from '#libs/kernel/index.js';
import { person, type Caller } from '../gateway/client.js';
import { hr, slt, type Gateway } from '../gateway/gateway.js';
import { until } from '../support/wait.js';

/** The deputy is away, the assistant acts for them, and a teacher for the assistant. */
export const [deputy, assistant, teacher] = ['staff-045', 'staff-020', 'staff-046'] as const;
const school = 'school-ashgrove';

const accepted = ({ status, body }: Awaited<ReturnType<Caller['post']>>): Readonly<Record<string, never>> => {
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body as Readonly<Record<string, never>>;
};
type Answering = Readonly<{ answers: readonly Readonly<{ command: string; path: string }>[] }>;

/** A chain of two links at one school, in which the first case keeps the absence; each step goes through the API. */
export const actingUpScene = async (gateway: Gateway) => {
  const today = localDate(gateway.engine.now());
  const [to, back] = [plus(today, 'P60D'), plus(today, 'P35D')];
  const byHr = await person(gateway, hr);
  const held = async (title: string, staff: string): Promise<string> => {
    const made = { title, school, management: title.startsWith('Deputy'), teaching: true, from: '2026-01-01' };
    const post = accepted(await byHr.post('/posts-ledger', made))['case'] ?? '';
    accepted(await byHr.post(`/posts-ledger/${post}/assign-holder`, { staff, basis: 'substantive', from: '2026-01-01' })); // prettier-ignore
    return post;
  };
  const deputyship = await held('Deputy Headteacher', deputy);
  const assistantship = await held('Assistant Headteacher', assistant);
  await held('Teacher', teacher);
  const acts = async (post: string, staff: string, cause: string): Promise<StreamId> =>
    accepted(await byHr.post('/acting-ups', { post, staff, from: today, to, cause }))['case'] as never;
  const root = await acts(deputyship, assistant, 'absence');
  const below = await acts(assistantship, teacher, root);
  await until('the links are known to every reader', () => {
    const held = gateway.engine.directory.current().holdingsIn(assistantship as PostId);
    return held.some((one) => one.basis === 'acting');
  });
  const propose = async (): Promise<void> => {
    const { headers } = await byHr.get(`/cases/${root}`);
    const etag = headers.get('etag') ?? '';
    accepted(await byHr.post(`/acting-ups/${root}/propose-unwinding`, { on: back }, { 'if-match': etag }));
  };
  /** SLT answers a task of a link. */
  const answered = async (stream: StreamId, task: string, command: string, body: object) => {
    const who = await person(gateway, slt);
    const { body: open, headers } = await who.get(`/tasks/${stream}/${task}`);
    const path = (open as Answering).answers.find((one) => one.command === command)?.path ?? '';
    accepted(await who.post(path, body, { 'if-match': headers.get('etag') ?? '' }));
  };
  const endedBelow = async (): Promise<void> => {
    const { headers } = await byHr.get(`/cases/${below}`);
    const data = { on: plus(today, 'P20D'), uncovered: true, reason: 'They are needed in class.' };
    accepted(await byHr.post(`/acting-ups/${below}/end-acting`, data, { 'if-match': headers.get('etag') ?? '' }));
  };
  return { root, below, today, to, back, propose, answered, endedBelow };
};
