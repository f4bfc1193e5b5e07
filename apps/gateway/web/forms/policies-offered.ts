import { listCases } from '#libs/read-models/case-register/query.js';
import type { Engine } from '../../engine.js';
import type { PolicyOffered } from './types.js';

/** Every policy of every trust that is known has fewer. */
const most = 1000;

/** The policies that a form may offer, by title. */
export const policiesOffered = async ({ store }: Pick<Engine, 'store'>): Promise<readonly PolicyOffered[]> => {
  const found = await listCases(store.pool, { all: true, schools: [] }, { process: 'policy', open: true }, most);
  return found
    .map(({ case: policy, title }) => ({ policy, title }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en-GB'));
};
