import type { ConversionEvent } from '../../../domain/secondment/conversion/events.js';
import type { ReturnEvent } from '../../../domain/secondment/return/events.js';
import { dayText } from '../../dates.js';
import { ifTold, type Tellers } from '../../telling.js';
import { destinations, endedBy, staysOn } from '../marks.js';

/** How it ends: the return, or for good. */
export const returningTellers: Tellers<ReturnEvent | ConversionEvent> = {
  ReturnOpened: () => 'The last day is near, so the return is to be planned.',
  RedeploymentStarted: ({ gone }) =>
    `The home post is gone${ifTold(gone, (day) => ` from ${dayText(day)}`)}, so another is looked for.`,
  EarlyEndRecorded: ({ by: staff, because, lastDay }, { by }) => {
    const how = `${ifTold(lastDay, (day) => ` on ${dayText(day)}`)}${ifTold(because, (it) => `, because ${endedBy[it]}`)}`;
    return by(staff, `recorded that the secondment ends early${how}`, `The secondment ends early${how}`);
  },
  ReturnResumed: ({ by: staff }, { by }) => by(staff, 'let the return go on', 'The return goes on'),
  PermanenceSettled: ({ by: staff, inFavourOf }, { by }) => {
    const whom = ifTold(inFavourOf, (it) => ` in favour of ${it === 'secondee' ? 'the secondee' : 'its holder'}`);
    return by(staff, `settled who keeps the home post${whom}`, `It was settled who keeps the home post${whom}`);
  },
  ReturnPlanned: ({ by: staff, to }, { by }) => {
    const where = ifTold(to, (it) => `: ${destinations[it]}`);
    return by(staff, `planned the return${where}`, `The return was planned${where}`);
  },
  SecondeeStaysOn: ({ because, left }) => {
    const how = left ? 'has no way back yet' : 'stays where they are for now';
    return `The secondee ${how}${ifTold(because, (it) => `, because ${staysOn[it]}`)}.`;
  },
  ConversionBegun: ({ by: staff }, { by }) =>
    by(staff, 'began the five steps for the host post', 'The five steps began for the host post'),
  ExemptionAsked: ({ by: staff }, { by }) =>
    by(staff, 'asked for an exemption from the five steps', 'An exemption from the five steps was asked for'),
  ExemptionDeclined: ({ by: staff }, { by }) => by(staff, 'declined the exemption', 'The exemption was declined'),
  ConversionFailed: () => 'The secondee was not appointed for good; the secondment goes on as agreed.',
  SecondmentConverted: ({ permanentFrom }) =>
    `The host post is the secondee’s for good${ifTold(permanentFrom, (day) => ` from ${dayText(day)}`)}.`,
};
