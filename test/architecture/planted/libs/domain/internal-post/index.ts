import { rules } from '../../policy-packs/rules.js';
export const internalPost = rules;
