import { refuse, type Context } from '../../../kernel/index.js';
import { isAbout, serves } from '../../process/index.js';
import type { Begun } from '../state.js';
import type { EndedBy, Stay } from '../words.js';

const ofHR: readonly EndedBy[] = ['capability', 'post-deleted', 'dismissal'];

/** Each side speaks for itself, the CEO for a school; what is nobody's wish HR records, and a partner's word too. */
export const mayEnd = (because: EndedBy, { asked }: Begun, { home, host }: Stay, context: Context<unknown>) => {
  const own = isAbout(asked.secondee, context);
  if (because === 'secondee')
    return own ? undefined : refuse('NotThatSide', { because, needs: [{ staff: asked.secondee }] });
  if (own) return refuse('OwnCase', { because: 'own-case' });
  const school = because === 'host' && 'school' in host ? host.school : home.school;
  const forHR = ofHR.includes(because) || (because === 'host' && 'partner' in host);
  const roles = forHR ? (['HR'] as const) : (['Head', 'CEO'] as const);
  return context.roles.some((held) => roles.some((role) => serves(held, role, school)))
    ? undefined
    : refuse('NotThatSide', { because, needs: roles.map((role) => (role === 'CEO' ? { role } : { role, school })) });
};
