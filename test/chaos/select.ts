import { answers, gives } from '../journeys/moves/act.js';
import { reviewed } from '../journeys/moves/gate.js';
import { interviewsSet } from '../journeys/moves/interviews.js';
import { declared, type Panel } from '../journeys/moves/panel.js';
import { shortlisted, sifted } from '../journeys/moves/sift.js';
import { idOf } from '../journeys/trust.js';
import { calledOff, type Open } from './open-post.js';
import { substituteFor } from './plan.js';

const reason = 'The search is given up for this year.';

const external = async ({ post }: Open): Promise<void> => {
  await answers(post, 'hr-officer', 'confirm-none-meets', 'ConfirmNoneMeets');
  await reviewed(post, 'recruit-externally-too');
  await answers(post, 'hr-officer', 'open-external-route', 'OpenExternalRoute', { evidence: 'The matrix.' });
  const found = { filled: 1, note: 'Found outside.' };
  await answers(post, 'hr-officer', 'record-external-outcome', 'RecordExternalOutcome', found);
};

/** The Head on the panel is a friend of an applicant, and another Head takes the seat. */
const replaced = async ({ post, plan }: Open): Promise<Panel> => {
  const { panel, applicants } = plan;
  const [chair, head, third] = panel as readonly [Panel[number], Panel[number], Panel[number]];
  const friend = { conflict: 'friend', with: applicants[0] };
  await answers(post, head.part, `declare-interest-${idOf(head.part)}`, 'DeclareInterest', friend);
  const substitute = { part: substituteFor(plan), sifts: true };
  await gives(post, 'hr-officer', 'AddPanelMember', { staff: substitute.part, sifts: true });
  return [chair, substitute, third];
};

/** From the closed advert to interviews that are set; undefined where the post has come to its end before. */
export const select = async (open: Open, startsAt: string): Promise<Open | undefined> => {
  const { post, plan } = open;
  const { outcome, applicants } = plan;
  if (outcome === 'cancelled' && plan.stage < 2) return undefined;
  if (outcome === 'nobody') {
    await answers(post, 'hr-officer', 'choose-route', 'CloseUnfilled', { reason });
    return undefined;
  }
  const panel = outcome === 'recused' ? await replaced(open) : plan.panel;
  await declared(post, panel);
  if (await calledOff(post, plan, 2)) return undefined;
  await sifted(post, applicants, { panel, meets: () => outcome !== 'none-meets' });
  if (outcome === 'none-meets') {
    await external(open);
    return undefined;
  }
  await shortlisted(post, applicants);
  await interviewsSet(post, applicants, startsAt);
  return { ...open, plan: { ...plan, panel } };
};
