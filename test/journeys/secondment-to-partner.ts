import type { StaffId } from '#libs/kernel/index.js';
import { answers, gives } from './moves/act.js';
import { timePasses } from './moves/advert.js';
import { leadershipOf } from './moves/ledger.js';
import { standsIn } from './moves/secondment.js';
import { accepted } from './tell.js';
import { dayIn, type Case, type Trust, type Who } from './trust.js';

/** Those of a school whom the way is about; somebody else each time, as who is away can't be asked for again. */
type Leaders = Readonly<{ school: string; head: Who; deputy: StaffId; assistant: StaffId }>;

/** HR asks for a deputy’s secondment to an organisation outside the trust. */
const asked = async (trust: Trust, deputy: StaffId, homePost: string, from: string, to: string): Promise<Case> => {
  const hr = await trust.as('hr-officer');
  const request = {
    title: 'Adviser on leadership',
    secondee: deputy,
    onLdp: false,
    homePost,
    destination: 'outside-the-trust',
    partner: 'Wendmere Diocesan Board',
    from,
    to,
    pattern: [1, 1, 1, 1, 1],
  };
  const { case: id } = accepted(trust.teller, 'hr-officer: RequestSecondment', await hr.post('/secondments', request));
  return { ...trust, id };
};

/** Asked for on pages alone: the Head refuses and later releases, a partner signs, SLT extends it, and it begins by itself. */
export const toPartner = async (trust: Trust, leaders: Leaders): Promise<void> => {
  const { head, deputy } = leaders;
  const [today, from, to] = [await dayIn(trust, 0), await dayIn(trust, 30), await dayIn(trust, 120)];
  const posts = await leadershipOf(trust, { ...leaders, on: today });
  trust.teller.step('The Head can’t spare the deputy, and says why; HR asks again');
  const first = await asked(trust, deputy, posts.deputy, from, to);
  const reason = 'The school is inspected that month.';
  await answers(first, head, 'release-secondee', 'RefuseRelease', { reason });
  await standsIn(first, 'Refused');
  const stay = await asked(trust, deputy, posts.deputy, from, to);
  await answers(stay, head, 'release-secondee', 'ReleaseSecondee');
  await standsIn(stay, 'Agreeing');
  trust.teller.step('HR writes the agreement with the partner, and three sides sign it');
  const sides = { appraises: 'home', pays: 'home', disciplines: 'home', rightToReturn: 'own-post' };
  const partner = { partner: 'Wendmere Diocesan Board', partnerSignatory: 'Ann Bell, Director', dbs: 'home', recharge: 'Salary and on-costs, each term.' }; // prettier-ignore
  const terms = { from, to, pattern: [1, 1, 1, 1, 1], ...sides, ...partner };
  await answers(stay, 'hr-officer', 'write-agreement', 'WriteAgreement', terms);
  await answers(stay, deputy, 'sign-agreement-secondee', 'SignAgreement', { version: 1, as: 'secondee' });
  await answers(stay, head, 'sign-agreement-home', 'SignAgreement', { version: 1, as: 'home' });
  const statement = 'Signed by its Director.';
  await answers(stay, 'hr-officer', 'record-partner-signature', 'RecordPartnerSignature', { version: 1, statement });
  await timePasses(stay, `${from}T09:00:00.000Z`, 'The first day: the secondment begins by itself');
  await standsIn(stay, 'Running', 'Returning');
  trust.teller.step('HR asks SLT to extend it');
  const until = await dayIn(trust, 150);
  await gives(stay, 'hr-officer', 'RequestExtension', { until, reason: 'Its programme runs on.' });
  await answers(stay, 'slt-1', 'decide-extension', 'DecideExtension', { extension: 1, decision: 'approve' });
  await standsIn(stay, 'Running', 'Returning');
};
