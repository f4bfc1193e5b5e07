import { journey } from './journey.js';
import { answers, gives } from './moves/act.js';
import { closed } from './moves/advert.js';
import { interviewed, ranked } from './moves/interviews.js';
import { appointedTo } from './moves/offer.js';
import { declared, ordinaryPanel, panelSetUp, type Panel } from './moves/panel.js';
import { appointedInPayroll } from './moves/payroll.js';
import { open } from './moves/ready.js';
import { shortlisted, sifted } from './moves/sift.js';
import { same } from './tell.js';
import { idOf } from './trust.js';

const substitute: Panel[number] = { part: 'head-harrowlode', sifts: true };
const rest = ordinaryPanel.filter(({ part }) => part !== 'head-copperfen');
const panel: Panel = [...rest, substitute];

export const recusedMember = journey(
  'recused-member',
  'A member of the panel declares a friendship, is out at once and sees nothing more; a substitute joins',
  async (trust) => {
    const { post, closesAt } = await open(trust, ['applicant-1']);
    await panelSetUp(post);
    await closed(post, closesAt);
    const head = await trust.as('head-copperfen');
    const looks = async () => (await head.get(`/cases/${post.id}`)).status;
    same('what the member is answered before', await looks(), 200);
    trust.teller.step('The Head on the panel is a friend of an applicant');
    const friend = { conflict: 'friend', with: idOf('applicant-1'), detail: 'We were neighbours for years.' };
    await answers(post, 'head-copperfen', `declare-interest-${head.id}`, 'DeclareInterest', friend);
    same('what the recused member is answered', await looks(), 404);
    trust.teller.step('HR completes the panel, whose rules ask for a Head and a second sifter');
    const { part, ...as } = substitute;
    await gives(post, 'hr-officer', 'AddPanelMember', { staff: idOf(part), ...as });
    await declared(post, panel);
    await sifted(post, ['applicant-1'], { panel });
    await shortlisted(post, ['applicant-1']);
    await interviewed(post, ['applicant-1'], panel);
    await ranked(post, ['applicant-1'], [], panel);
    const startsOn = await appointedTo(post, 'applicant-1');
    await appointedInPayroll(post, 'applicant-1', startsOn);
  },
);
