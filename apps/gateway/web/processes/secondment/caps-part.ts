import { counted } from '#libs/words/index.js';
import type { Engine } from '../../../engine.js';
import type { KnownCase } from '../../../queries/known-case.js';
import type { Part } from '../drawing.js';
import type { Drawing } from './drawing.js';
import { askedOf } from './facts.js';
import { every } from './told.js';

/** What the rules that the case began under allow of a length, while an extension is open. */
export const capsPart = ({ packs }: Pick<Engine, 'packs'>, { now }: KnownCase, { told }: Drawing): readonly Part[] => {
  if (!every(told, 'ExtensionRequested').length || !askedOf(told).from) return [];
  const pack = now.pack ? packs.get(now.pack.id, now.pack.version) : packs.current();
  const { maxMonths, maxExtensions, hardReviewMonths, legalFlagMonths, fixedTermYears } = pack.rules.secondment.length;
  const extended = every(told, 'SecondmentExtended').length;
  return [
    {
      title: 'What the rules say of a length',
      lines: [
        `One agreement lasts ${counted(maxMonths, 'month')} at most.`,
        `A secondment is extended ${counted(maxExtensions, 'time')} at most; this one ${extended ? `has been ${counted(extended, 'time')}` : 'has not been yet'}.`,
        `From ${counted(hardReviewMonths, 'month')} in all on, the home and the host look at it anew first.`,
        `From ${counted(legalFlagMonths, 'month')} in all on, legal advice is needed first.`,
        `After ${counted(fixedTermYears, 'year')} on successive fixed terms somebody is permanent by law, unless that is objectively justified: whoever covers the home post counts too.`,
      ],
    },
  ];
};
