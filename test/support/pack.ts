import type { PolicyPack } from '#libs/policy-packs/rules.js';

/** Rules with short ladders, so that tests read easily. */
export const testPack: PolicyPack = {
  id: 'test-trust',
  version: 1,
  title: 'A trust for tests',
  source: 'Written for the tests',
  rules: {
    internalPost: {
      approval: {
        ladder: [
          { kind: 'remind', after: 'P2D' },
          { kind: 'overdue', after: 'P5D' },
          { kind: 'escalate', after: 'P7D' },
        ],
      },
      advert: { minimumDays: 5, ladder: [{ kind: 'closing-soon', before: 'P3D' }] },
      startDate: { ladder: [{ kind: 'overdue', after: 'P10D' }] },
    },
  },
};
