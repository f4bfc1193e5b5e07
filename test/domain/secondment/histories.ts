import type { PostEvent } from '#libs/domain/assignment/events.js';
import type { AssignmentId, LocalDate, PostId, SchoolId, StaffId, StreamId, VaultId } from '#libs/kernel/index.js';
import { ada, ash, birch, ceo, headOfAsh, headOfBirch, hr, hrTwo, slt } from '../../support/people.js';
import { itself, nothing, playing, recorded, type Asking, type World } from './world.js';

export const day = (text: string) => text as LocalDate;
export const postNo = (n: number) => `post-00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as PostId;
/** Ada's own post at Ash, the one at Birch to which she goes, and a third that is free. */
export const [home, host, spare] = [1, 2, 3].map(postNo) as [PostId, PostId, PostId];
export const asStream = (post: PostId) => post as string as StreamId;
export const own = 'own-ada' as AssignmentId;
export const full = [1, 1, 1, 1, 1] as const;
export const sealed = (name = 'text') => ({ vault: `vault-${name}` as VaultId, hash: `hash-${name}` });
export const reason = sealed('reason');
export const schoolOf: Readonly<Record<string, SchoolId>> = { [home]: ash, [host]: birch, [spare]: ash };

export const established = (world: World, post: PostId, title: string): World => {
  const event: PostEvent = {
    type: 'PostEstablished',
    data: {
      title,
      school: schoolOf[post]!,
      management: true,
      teaching: true,
      pattern: full,
      from: day('2020-01-01'),
      by: hr,
    },
  };
  return recorded(world, asStream(post), [event]);
};
export const assigned = (
  world: World,
  post: PostId,
  staff: StaffId,
  more: Readonly<{ from?: string; to?: string; basis?: 'cover' | 'substantive'; assignment?: string }> = {},
): World => {
  const { from = '2020-01-01', to, basis = 'substantive', assignment = own } = more;
  const event: PostEvent = {
    type: 'HolderAssigned',
    data: {
      assignment: assignment as AssignmentId,
      revision: 1,
      staff,
      basis,
      from: day(from),
      ...(to && { to: day(to) }),
      pattern: full,
    },
  };
  return recorded(world, asStream(post), [event]);
};
export const deleted = (world: World, post: PostId, from: string): World =>
  recorded(world, asStream(post), [{ type: 'PostDeleted', data: { from: day(from), by: hr } } satisfies PostEvent]);
export const promised = (world: World, post: PostId, assignment: string): World => {
  const data = { assignment: assignment as AssignmentId, by: ceo };
  return recorded(world, asStream(post), [{ type: 'PermanencePromised', data } satisfies PostEvent]);
};

/** Ada is deputy at Ash; the headship of a school at Birch and another post at Ash are free. */
export const trust = assigned(
  established(
    established(established(nothing, home, 'Deputy Headteacher'), host, 'Head of School'),
    spare,
    'Head of Year',
  ),
  home,
  ada,
);

/** A Monday, and the year for which Ada goes. */
export const monday = '2027-01-11T09:00:00Z';
export const first = '2027-02-01';
export const last = '2028-01-31';
export const begins = '2027-02-01T00:00:00Z';
export const opensReturn = '2027-11-02T09:00:00Z';
export const ends = '2028-02-01T00:00:00Z';

export const ask = (by: Asking['by'], type: string, data: object = {}, at: string = monday): Asking => ({
  by,
  type,
  data,
  at,
});
export const asked = {
  title: 'Head of School',
  secondee: ada,
  homePost: home,
  hostPost: host,
  from: day(first),
  to: day(last),
  onLdp: true,
};
export const terms = {
  from: day(first),
  to: day(last),
  pattern: full,
  appraises: 'host',
  pays: 'home',
  disciplines: 'home',
  rightToReturn: 'own-post',
} as const;

export const requesting = (more: object = {}) => ask(hr, 'RequestSecondment', { ...asked, ...more });
export const releasing = ask(headOfAsh, 'ReleaseSecondee');
export const writing = (more: object = {}, at = monday) => ask(hr, 'WriteAgreement', { ...terms, ...more }, at);
export const signing = (as: 'secondee' | 'home' | 'host', version = 1, at = monday): Asking =>
  ask({ secondee: ada, home: headOfAsh, host: headOfBirch }[as], 'SignAgreement', { version, as }, at);
export const signingAll = (version = 1, at = monday) =>
  (['secondee', 'home', 'host'] as const).map((as) => signing(as, version, at));
export const beginning = ask(itself, 'BeginSecondment', {}, begins);
export const openingReturn = ask(itself, 'OpenReturn', {}, opensReturn);
export const planning = (more: object = {}, at = opensReturn) =>
  ask(hr, 'PlanReturn', { to: 'substantive', ...more }, at);
export const ending = (at = ends) => ask(itself, 'EndSecondment', {}, at);
export const endingEarly = (because: string, lastDay: string, by: StaffId = hr, at = '2027-06-01T09:00:00Z') =>
  ask(by, 'EndEarly', { because, lastDay: day(lastDay), reason }, at);
export const extending = (until: string, at = '2027-06-01T09:00:00Z') =>
  ask(hr, 'RequestExtension', { until: day(until), reason }, at);
export const deciding = (extension = 1, more: object = {}, at = '2027-06-02T09:00:00Z') =>
  ask(slt, 'DecideExtension', { extension, decision: 'approve', ...more }, at);
export const settingObjective = (at = begins) => ask(headOfBirch, 'SetObjective', { objective: sealed('aim') }, at);
export const acknowledging = (at = begins) => ask(ada, 'AcknowledgeObjective', {}, at);
export const recordingOutcome = (outcome = 'met', at = ends) =>
  ask(headOfBirch, 'RecordObjectiveOutcome', { outcome, note: sealed('note') }, at);
export const completing = (at = ends) => ask(hrTwo, 'CompleteSecondment', {}, at);

export const requested = playing(trust, requesting());
export const released = playing(requested, releasing);
export const written = playing(released, writing());
export const agreed = playing(written, ...signingAll());
export const running = playing(agreed, beginning);
export const withObjective = playing(running, settingObjective(), acknowledging());
export const returning = playing(withObjective, openingReturn);
export const planned = playing(returning, planning());
export const ended = playing(planned, ending());
export const completed = playing(ended, recordingOutcome(), completing());

export const partnerTerms = { partnerSignatory: sealed('signatory'), dbs: 'host', recharge: 'Salary and on-costs' };
/** To a school outside the trust. */
export const toPartner = playing(trust, requesting({ hostPost: undefined, partner: 'Elmfield Academy' }), releasing);
