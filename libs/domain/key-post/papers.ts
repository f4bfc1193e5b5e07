import type { Papers, WithClaims } from '../process/index.js';
import { isKnown, schoolOf, standing, type KeyPost } from './state.js';

/** Whoever is named in it attaches nothing to it by a role. */
export const papers: Papers<WithClaims<KeyPost>> = {
  schoolOf,
  interested: (one) => {
    const nominees = standing(one).flatMap(({ nominee }) => (nominee.by === 'staff' ? [nominee.staff] : []));
    const leaving = isKnown(one) ? one.turnovers.map(({ staff }) => staff) : [];
    return [...new Set([...nominees, ...leaving])].map((staff) => ({ staff, because: 'own-case' }));
  },
  application: () => undefined,
};
