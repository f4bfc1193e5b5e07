import { refuse, type Context, type Role } from '../../../kernel/index.js';
import { isAbout, serves, voiceOf } from '../../process/index.js';
import { covering, ownCover } from '../covering.js';
import type { Begun, Secondment } from '../state.js';
import type { EndedBy, Stay } from '../words.js';

const ofHR: readonly EndedBy[] = ['capability', 'post-deleted', 'dismissal'];

/** Each side speaks for itself, the CEO for a school, and SLT for a CEO who can't; what is nobody's wish HR records, and a partner's word too. */
export const mayEnd = (
  because: EndedBy,
  state: Secondment & Begun,
  { home, host }: Stay,
  context: Context<unknown>,
) => {
  const { asked } = state;
  const own = isAbout(asked.secondee, context);
  if (because === 'secondee')
    return own ? undefined : refuse('NotThatSide', { because, needs: [{ staff: asked.secondee }] });
  if (own) return refuse('OwnCase', { because: 'own-case' });
  const no = ownCover(state, context);
  if (no) return no;
  const school = because === 'host' && 'school' in host ? host.school : home.school;
  const forHR = ofHR.includes(because) || (because === 'host' && 'partner' in host);
  const voice = voiceOf(school, asked.secondee, context, covering(state, context));
  const leads: readonly Role[] = 'role' in voice && voice.role === 'SLT' ? ['Head', 'CEO', 'SLT'] : ['Head', 'CEO'];
  const roles: readonly Role[] = forHR ? ['HR'] : leads;
  return context.roles.some((held) => roles.some((role) => serves(held, role, school)))
    ? undefined
    : refuse('NotThatSide', {
        because,
        needs: roles.map((role) => (role === 'CEO' || role === 'SLT' ? { role } : { role, school })),
      });
};
