import type { PanelRules } from '../../domain/internal-post/events.js';
import type { PanelProblem } from '../../domain/internal-post/panel.js';
import { counted, listed } from '../numbers.js';

/** What a panel has to fulfil, as it is said when it does and when it does not. */
export const panelRuleTexts: Readonly<Record<PanelProblem, (rules: PanelRules) => string>> = {
  TooFewMembers: ({ minimumMembers }) => `At least ${counted(minimumMembers, 'member')}`,
  TooFewSifters: ({ minimumSifters }) =>
    `At least ${counted(minimumSifters, 'member')} who ${minimumSifters === 1 ? 'sifts' : 'sift'}`,
  NoChair: () => 'A chair',
  NoSeniorLeader: () => 'A member of SLT',
  NoHead: () => 'A Head',
  NobodyTrainedOnTheDay: () => 'Somebody with valid safer recruitment training on each day of interviews',
};
/** The rules that hold for a panel: not every trust asks for SLT and a Head. */
export const rulesThatHold = ({ needs }: PanelRules): readonly PanelProblem[] =>
  (Object.keys(panelRuleTexts) as PanelProblem[]).filter(
    (name) => (name !== 'NoSeniorLeader' || needs.includes('SLT')) && (name !== 'NoHead' || needs.includes('Head')),
  );
/** What a member does on a panel beside interviewing: `Chair, sifts`. */
export const memberText = ({ chair, sifts }: Readonly<{ chair: boolean; sifts: boolean }>): string =>
  listed([...(chair ? ['chair'] : []), ...(sifts ? ['sifts'] : [])]) || 'interviews';
