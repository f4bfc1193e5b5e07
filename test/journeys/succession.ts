import { keyPostOf } from '#libs/domain/key-post/words.js';
import type { PostId, StaffId } from '#libs/kernel/index.js';
import { journey } from './journey.js';
import { leadershipOf } from './moves/ledger.js';
import type { Reply } from './api.js';
import { accepted, refused, same } from './tell.js';
import { dayIn, idOf, type Trust, type Who } from './trust.js';

const elderwold = {
  school: 'school-elderwold',
  head: 'head-elderwold',
  deputy: 'staff-039' as StaffId,
  assistant: 'staff-102' as StaffId,
} as const;
const ledger = '/key-posts-ledger';

const tells = async (trust: Trust, part: Who, what: string, path: string, body: object): Promise<Reply> => {
  const reply = await (await trust.as(part)).post(path, body);
  if (reply.status < 300) accepted(trust.teller, `${part}: ${what}`, reply);
  return reply;
};
const keyPostAt = async (trust: Trust, post: string): Promise<string> => {
  const reply = await tells(trust, 'hr-officer', 'NameKeyPost', ledger, { post });
  // Named by an earlier run of the journey.
  if (reply.status >= 300) refused(trust.teller, 'hr-officer: NameKeyPost', 'KeyPostAlreadyNamed', reply);
  return `${ledger}/${keyPostOf(post as PostId)}`;
};
type Scenario = Readonly<{
  answer: Readonly<{
    opens: readonly { post: string; outcome: string }[];
    moves: readonly { staff: string; to: string }[];
  }>;
}>;

export const succession = journey(
  'succession',
  'A Head says that they will retire: who could follow, who follows them, and what breaks; nothing is changed by asking',
  async (trust) => {
    const on = await dayIn(trust, 0);
    const posts = await leadershipOf(trust, { ...elderwold, on });
    trust.teller.step('HR names the posts of the Head and the deputy as key posts');
    const [head, deputy] = [await keyPostAt(trust, posts.head), await keyPostAt(trust, posts.deputy)];
    trust.teller.step(
      'The Head says that they will retire; nobody else may say it for them, and nothing follows from age',
    );
    const leaver = idOf(elderwold.head);
    const said = { staff: leaver, kind: 'retirement-announced', on: (await dayIn(trust, 300)).slice(0, 7) };
    const again = await tells(trust, elderwold.head, 'RecordTurnover', `${head}/record-turnover`, said);
    if (again.status >= 300) refused(trust.teller, 'RecordTurnover', 'TurnoverAlreadyRecorded', again);
    trust.teller.step('SLT nominates: no placement without evidence');
    const nominee = { by: 'post', post: posts.deputy };
    const bare = await tells(trust, 'slt-1', 'Nominate', `${head}/nominate`, { nominee, readiness: 'now' });
    refused(trust.teller, 'slt-1: Nominate without evidence', 'NoEvidence', bare);
    const evidence = 'Led the school through two terms, with the inspection in between.';
    const reply = await tells(trust, 'slt-1', 'Nominate', `${head}/nominate`, { nominee, readiness: 'now', evidence });
    if (reply.status >= 300) refused(trust.teller, 'slt-1: Nominate', 'AlreadyNominated', reply);
    trust.teller.step('What if the Head leaves? The deputy moves up, and nobody is ready to follow the deputy');
    const board = `/board?school=${elderwold.school}&on=${await dayIn(trust, 120)}`;
    const before = (await (await trust.as('hr-officer')).get(board)).body['posts'];
    const question = { leaver, lastDay: await dayIn(trust, 90) };
    accepted(trust.teller, 'ceo: SaveScenario', await (await trust.as('ceo')).post(`${head}/save-scenario`, question));
    const { body } = await (await trust.as('ceo')).get(`/succession/${keyPostOf(posts.head as PostId)}`);
    const { answer } = (body['scenarios'] as readonly Scenario[]).at(-1)!;
    same(
      'who moves',
      answer.moves.map(({ staff, to }) => [staff, to]),
      [[idOf(elderwold.deputy), posts.head]],
    );
    same('what becomes of the deputy’s post', answer.opens.find(({ post }) => post === posts.deputy)?.outcome, 'open');
    same('the board after the question', (await (await trust.as('hr-officer')).get(board)).body['posts'], before);
    const register = (await (await trust.as('slt-1')).get('/succession')).body;
    const bench = (register['posts'] as readonly { post: string; ready: { now: number } }[]).find(({ post }) => post === posts.head); // prettier-ignore
    same('how many are ready now for the post of the Head', bench?.ready.now, 1);
    same('whether a teacher sees the register', (await (await trust.as('applicant-1')).get('/succession')).status, 404);
    trust.teller.say(`The deputy’s key post, ${deputy}, has nobody nominated: the register says so in red.`);
  },
);
