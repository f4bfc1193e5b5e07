/** What a register at the head of a policy gives, and the words that it is labelled with. */
const labels = {
  approvedOn:
    /^(?:date (?:of )?(?:approval|approved|adopted|adoption)|(?:approval|adoption) date|(?:approved|adopted|ratified) on)$/i,
  authoriser:
    /^(?:authorised|authorized|approved|adopted|ratified)(?: by)?(?: (?:the )?(.+))?$|^(?:approving|approval) body$/i,
  reviewDate:
    /^(?:(?:next )?review(?: date| due| on| by)?|date of (?:the )?(?:next )?review|(?:date )?(?:of )?next review(?: date)?|to be reviewed(?: on| by)?|review due(?: on| by)?)$/i,
  cadence: /^review (?:cycle|frequency|period|interval)$/i,
  policyDate:
    /^(?:policy date|date(?: of (?:issue|policy))?|issue(?:d| date)|effective(?: from| date)?|date effective)$/i,
  version: /^version(?: number| no\.?)?$/i,
  status: /^(?:document )?status$/i,
  owner:
    /^(?:origination|originator|originated by|(?:policy |document )?owner|policy lead|responsible (?:person|officer|post)|author|owned by)$/i,
  monitoredBy: /^monitored by$/i,
  title: /^(?:(?:policy|document) )?(?:title|name)$/i,
  trust: /^(?:trust|name of (?:the )?trust)$/i,
  history: /^(?:description|changes?|summary of changes?|revision(?: author)?|author|amendments?)$/i,
  page: /^page(?: no\.?)?$/i,
} as const;
export type Label = keyof typeof labels;
const all = Object.keys(labels) as Label[];

/** Which of the register's fields a text labels, and what stands in the label itself (`Approved by Board of Directors`). */
export const labelled = (text: string): Readonly<{ label: Label; inside?: string }> | undefined => {
  const said = text.replace(/[:\s]+$/, '').trim();
  if (said.length > 60) return undefined;
  for (const label of all) {
    const found = labels[label].exec(said);
    if (found) return found[1] ? { label, inside: found[1] } : { label };
  }
  return undefined;
};

/** A line that gives one field as `Label: value`. */
export const labelAndValue = (text: string): Readonly<{ label: Label; inside?: string; value: string }> | undefined => {
  const [, before, value] = /^([^:]{3,60}):\s+(\S.*)$/.exec(text) ?? [];
  const found = before ? labelled(before) : undefined;
  return found && value ? { ...found, value } : undefined;
};
