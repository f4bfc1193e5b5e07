import { localDate, plus } from '#libs/kernel/calendar.js';
import type { StreamId } from '#libs/kernel/index.js';
import { person, type Caller } from '../gateway/client.js';
import { head, hr, otherHr, type Gateway } from '../gateway/gateway.js';
import { goOn } from '../gateway/seed.js';

export const secondee = 'staff-035';
export const hostHead = 'staff-013';
const [ash, dunmarsh] = ['school-ashgrove', 'school-dunmarsh'];

const tell = (by: string, type: string, data: object) => ({ by, event: { type, data } });
const accepted = ({ status, body }: Awaited<ReturnType<Caller['post']>>): Readonly<Record<string, never>> => {
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body as Readonly<Record<string, never>>;
};
type Answering = Readonly<{ answers: readonly Readonly<{ command: string; path: string }>[] }>;

/** Two posts of the ledger, and a deputy who is to go from one school to the other. */
export const secondmentScene = async (gateway: Gateway) => {
  const people = new Map<string, Caller>();
  const as = async (staff: string): Promise<Caller> =>
    people.get(staff) ?? people.set(staff, await person(gateway, staff)).get(staff)!;
  const today = localDate(gateway.engine.now());
  const [from, to] = [plus(today, 'P60D'), plus(today, 'P360D')];
  const established = async (title: string, school: string): Promise<string> => {
    const post = { title, school, management: true, teaching: true, from: '2026-01-01' };
    return accepted(await (await as(hr)).post('/posts-ledger', post))['case'] ?? '';
  };
  const assigned = async (post: string, staff: string, basis: string, more: object = {}) =>
    accepted(await (await as(hr)).post(`/posts-ledger/${post}/assign-holder`, { staff, basis, from: '2026-01-01', ...more })); // prettier-ignore
  const [homePost, hostPost] = [await established('Deputy Headteacher', ash), await established('Head of School', dunmarsh)]; // prettier-ignore
  await assigned(homePost, secondee, 'substantive');
  await assigned(await established('Assistant Headteacher', ash), 'staff-020', 'substantive');

  const requested = async (): Promise<StreamId> => {
    const asked = { title: 'Head of School', secondee, homePost, hostPost, from, to, onLdp: true };
    return accepted(await (await as(hr)).post('/secondments', asked))['case'] as never;
  };
  const answered = async (stream: StreamId, staff: string, task: string, command: string, body: object = {}) => {
    const who = await as(staff);
    const { body: open, headers } = await who.get(`/tasks/${stream}/${task}`);
    const path = (open as Answering).answers.find((one) => one.command === command)?.path ?? '';
    accepted(await who.post(path, body, { 'if-match': headers.get('etag') ?? '' }));
  };
  const terms = { from, to, pattern: [1, 1, 1, 1, 0.5], appraises: 'host', pays: 'home', disciplines: 'home' };
  const rightToReturn = 'own-post';
  const released = (stream: StreamId) => answered(stream, head, 'release-secondee', 'ReleaseSecondee');
  const written = (stream: StreamId) =>
    answered(stream, otherHr, 'write-agreement', 'WriteAgreement', { ...terms, rightToReturn });
  /** Another version of it, for less of the time. */
  const rewritten = async (stream: StreamId) =>
    accepted(await (await as(otherHr)).post(`/secondments/${stream}/write-agreement`, { ...terms, rightToReturn, to: plus(to, '-P30D') })); // prettier-ignore
  const signed = (stream: StreamId, version: number, side: 'secondee' | 'home' | 'host') =>
    answered(stream, { secondee, home: head, host: hostHead }[side], `sign-agreement-${side}`, 'SignAgreement', {
      version,
      as: side,
    });
  const agreed = async (): Promise<StreamId> => {
    const stream = await requested();
    await released(stream);
    await written(stream);
    await rewritten(stream);
    for (const side of ['secondee', 'home', 'host'] as const) await signed(stream, 2, side);
    return stream;
  };
  /** The secondment begins, an objective is set, and a review is half done. */
  const begun = async (stream: StreamId): Promise<StreamId> => {
    const { events } = await gateway.engine.store.look(stream, 0);
    const { version: _, beginsAt: __, endsAt: ___, opensReturnAt: ____, ...stay } = events.findLast(({ event }) => event.type === 'SecondmentAgreed')!.event.data as Readonly<Record<string, unknown>>; // prettier-ignore
    const ladder: readonly object[] = [];
    const [home, host] = [ash, dunmarsh].map((school) => ({ role: 'Head', school }));
    const parties = [{ side: 'home', to: home }, { side: 'host', to: host }]; // prettier-ignore
    const nextReviewAt = `${plus(to, '-P90D')}T09:00:00.000Z`;
    const words = (vault: string) => ({ vault, hash: 'hash' });
    return goOn(gateway, stream, [
      tell('process', 'SecondmentStarted', { ...stay, nextReviewAt }),
      tell('process', 'ObjectiveRequired', { because: 'document-002', appraiser: host, ladder }),
      tell(hostHead, 'ObjectiveSet', { objective: words('words-of-the-objective'), by: hostHead, ladder }),
      tell('process', 'ReviewOpened', { review: 1, parties, ladder, nextReviewAt }),
      tell(head, 'ReviewRecorded', { review: 1, side: 'home', goesWell: true, note: words('words-of-the-review'), by: head }), // prettier-ignore
    ]);
  };
  /** HR asks for an extension. */
  const extending = (stream: StreamId): Promise<StreamId> => {
    const reason = { vault: 'words-why-longer', hash: 'hash' };
    const length = { until: plus(to, 'P6M'), totalMonths: 15, agreements: 2, flags: ['hard-review'] };
    return goOn(gateway, stream, [tell(hr, 'ExtensionRequested', { extension: 1, ...length, by: hr, reason, ladder: [] })]); // prettier-ignore
  };
  /** Somebody acts in the home post while the secondee is away. */
  const acting = async (cause: StreamId, staff: string): Promise<string> =>
    accepted(await (await as(hr)).post('/acting-ups', { post: homePost, staff, from, to: plus(to, '-P60D'), cause }))['case'] ?? ''; // prettier-ignore
  return {
    acting,
    extending,
    requested,
    released,
    written,
    rewritten,
    signed,
    agreed,
    begun,
    from,
    to,
    homePost,
    hostPost,
  };
};
