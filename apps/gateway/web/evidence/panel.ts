import type { SeenPost } from '#libs/access/internal-post/index.js';
import { panelOf, type InterestTold } from '#libs/case-file/panel.js';
import type { Telling } from '#libs/case-file/told.js';
import { capital, conflicts, dayText, listed, recusalReasons, roleText, school } from '#libs/words/index.js';
import { memberText, panelRuleTexts, rulesThatHold } from '#libs/words/internal-post/panel-rules.js';
import { who, type Reader } from './who.js';

const declaredText = ({ conflict, with: applicant }: InterestTold, reader: Reader): string => {
  if (!conflict) return 'Has declared';
  const what = conflicts[conflict as keyof typeof conflicts] ?? conflicts.other;
  return `Declared ${what}${applicant ? `: ${who(reader, applicant)}` : ''}`;
};

/** The panel: its members, the rules that it keeps and breaks, and what its members have declared as far as the reader may know. */
export const panelView = (seen: SeenPost, told: readonly Telling[], reader: Reader) => {
  const panel = panelOf(seen, told);
  if (!panel) return undefined;
  const { members, rules, red, warnings, declared, recused, interests } = panel;
  return {
    members: members.map(({ staff, school: at, holds, trainedUntil, ...rest }) => ({
      name: who(reader, staff),
      school: school(reader.names, at),
      does: memberText(rest),
      holds: holds && listed(holds.map((role) => capital(roleText(role).replace(/^a /, '')))),
      trainedUntil: trainedUntil && dayText(trainedUntil),
      declared: declared.includes(staff),
      off: recused.some((one) => one.staff === staff),
    })),
    rules: rulesThatHold(rules).map((name) => ({
      text: panelRuleTexts[name](rules),
      state: red.includes(name) ? 'broken' : warnings.includes(name) ? 'advised' : 'kept',
    })),
    interests: interests.map((one) => ({ name: who(reader, one.by), text: declaredText(one, reader) })),
    recused: recused.map(({ staff, because }) => ({
      name: who(reader, staff),
      because: because && recusalReasons[because],
    })),
    whole: members.some(({ holds }) => holds !== undefined),
  };
};
