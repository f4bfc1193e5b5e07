import { sitting } from '#libs/domain/ldp-cycle/quorum.js';
import type { PanelRules } from '#libs/domain/ldp-cycle/words.js';
import { panelRuleTexts } from '#libs/words/ldp-cycle/marks.js';
import { fact, part, type Part } from '../ldp/drawing.js';
import { numberFact, type OfIntake } from './drawing.js';

const linesOf = (rules: PanelRules): readonly string[] => Object.values(panelRuleTexts).map((say) => say(rules));
/** What a panel has to fulfil once it is set up, and how many sit now. */
export const panelRulesPart = ({ counts: { panel } }: OfIntake): readonly Part[] =>
  panel
    ? [
        { title: 'What the panel has to fulfil', lines: linesOf(panel.rules) },
        ...part('The panel in numbers', [
          ...numberFact('Sit now', sitting(panel).length),
          ...fact('Who was recused', panel.recusals.length ? String(panel.recusals.length) : 'Nobody'),
        ]),
      ]
    : [];
