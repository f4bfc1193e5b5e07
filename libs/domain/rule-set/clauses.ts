/** What asks for each part of a new version of a trust's rules; the trust's own policies stand behind each rule by its source. */
export const clauses = {
  proposal: '000 §Monitoring and review, line 89: who monitors a policy, and who authorises it',
  dryRun: "the trust's policy pack, ruleSets: what would have changed is looked at before anything changes",
  approval: '000 header, line 9: authorised before it holds',
  moves: "the trust's policy pack, ruleSets: a case keeps the rules that it began under until two people move it",
} as const;
