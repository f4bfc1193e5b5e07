import { capital, counted, dayText, timeText } from '#libs/words/index.js';
import { destinations, endedBy, lengthFlags, staysOn } from '#libs/words/secondment/marks.js';
import { fact, nameOf, postName, textSaid, words, type Part } from '../drawing.js';
import type { Drawing } from './drawing.js';
import { stayOf } from './facts.js';
import { every, latest, type Told } from './told.js';

type Type = Told[number]['type'];

/** Whether the latest of these events is one of the first sort: something was opened and not closed since. */
const isOpen = (told: Told, opening: readonly Type[], closing: readonly Type[]): boolean => {
  const last = told.findLast(({ type }) => opening.includes(type) || closing.includes(type));
  return last !== undefined && opening.includes(last.type);
};
const overs = ['SecondmentEnded', 'SecondmentConverted', 'EarlyEndRecorded'] as const;

/** The extension that is open: how long it would be in all, and what the rules and the law say of that. */
export const extensionPart = (drawing: Drawing): readonly Part[] => {
  const { told } = drawing;
  const closing = ['ExtensionDeclined', 'ExtensionWithdrawn', 'SecondmentExtended', ...overs] as const;
  if (!isOpen(told, ['ExtensionRequested', 'ExtensionApproved'], closing)) return [];
  const asked = latest(told, 'ExtensionRequested');
  const approved = isOpen(told, ['ExtensionApproved'], ['ExtensionRequested']);
  const { until, totalMonths, agreements, flags = [], by, reason } = asked?.data ?? {};
  return [
    {
      title: 'Extension',
      facts: [
        ...fact('New last day', until && dayText(until)),
        ...fact('Months in all', totalMonths === undefined ? undefined : counted(totalMonths, 'month')),
        ...fact('Agreements in all', agreements === undefined ? undefined : counted(agreements, 'agreement')),
        ...flags.map((flag) => ({ label: 'To be weighed', text: capital(lengthFlags[flag]) })),
        ...fact('Asked for by', by && nameOf(drawing, by)),
        ...words('Why', textSaid(drawing, reason)),
        ...fact(
          'Where it stands',
          approved ? 'SLT has approved it. The sides sign the new last day.' : 'SLT decides on it.',
        ),
      ],
    },
  ];
};

/** Whether the host post is to be the secondee’s for good, and by which way. */
export const conversionPart = (drawing: Drawing): readonly Part[] => {
  const { told } = drawing;
  const opening = ['ConversionBegun', 'ExemptionAsked'] as const;
  if (!isOpen(told, opening, ['ExemptionDeclined', 'ConversionFailed', ...overs])) return [];
  const asked = latest(told, ...opening);
  const way = asked?.type === 'ConversionBegun' ? 'By the five steps, open to everybody' : 'By an exemption, on which the CEO decides'; // prettier-ignore
  return [
    {
      title: 'To be permanent',
      facts: [
        ...fact('How', way),
        ...fact('Asked for by', asked?.data.by && nameOf(drawing, asked.data.by)),
        ...words('Why', textSaid(drawing, asked?.data.reason)),
      ],
    },
  ];
};

const planText = (drawing: Drawing): string | undefined => {
  const plan = latest(drawing.told, 'ReturnPlanned', 'SecondeeStaysOn', 'RedeploymentStarted');
  if (plan?.type !== 'ReturnPlanned' || !plan.data.to) return undefined;
  const where = postName(drawing, plan.data.post);
  return `${capital(destinations[plan.data.to])}${where ? `: ${where}` : ''}`;
};

/** Where the secondee goes when it ends, and what stands in the way of it. */
export const returnPart = (drawing: Drawing): readonly Part[] => {
  const { told } = drawing;
  const opened = latest(told, 'ReturnOpened', 'EarlyEndRecorded');
  if (!opened) return [];
  const early = latest(told, 'EarlyEndRecorded');
  const extended = latest(told, 'SecondmentExtended');
  if (extended && told.indexOf(extended) > told.indexOf(opened)) return [];
  const stays = isOpen(told, ['SecondeeStaysOn', 'ReturnResumed'], ['ReturnPlanned', 'SecondmentEnded']);
  const because = latest(told, 'SecondeeStaysOn')?.data.because ?? (stays ? 'procedure' : undefined);
  const gone = latest(told, 'RedeploymentStarted')?.data.gone;
  const suspended = early?.data.suspended && !latest(told, 'ReturnResumed');
  const { lastDay, left } = stayOf(told) ?? {};
  const ended = latest(told, 'SecondmentEnded');
  return [
    {
      title: 'The return',
      facts: [
        ...fact('Hand-over opened', timeText(opened.at)),
        ...fact('Ends early', early?.data.because && `Because ${endedBy[early.data.because]}`),
        ...words('Why', textSaid(drawing, early?.data.reason)),
        ...fact('Last day', lastDay && dayText(lastDay)),
        ...fact('Left the host', left && `After ${dayText(left)}`),
        ...fact('Suspended', suspended ? 'The legal employer’s own procedure comes first. Nothing of the return is asked for.' : undefined), // prettier-ignore
        ...fact('Home post', gone && `Gone from ${dayText(gone)}. Another is looked for.`),
        ...fact(left ? 'Not sent back' : 'Stays for now', stays && because ? `Because ${staysOn[because]}` : undefined),
        ...fact('Where they go', planText(drawing) ?? 'Not planned yet. HR plans it.'),
        ...fact('Ended', ended && timeText(ended.at)),
      ],
    },
    ...promisesPart(drawing),
  ];
};

/** Whom the home post was promised for good, and whether that is settled. */
const promisesPart = (drawing: Drawing): readonly Part[] => {
  const { told } = drawing;
  const promises = every(told, 'ReturnOpened', 'EarlyEndRecorded').at(-1)?.data.promises ?? [];
  const settled = every(told, 'PermanenceSettled');
  if (!promises.length) return [];
  const rows = promises.map(({ assignment, staff, promisedBy }) => {
    const one = settled.findLast(({ data }) => data.assignment === assignment)?.data.inFavourOf;
    const how = one === 'secondee' ? 'The secondee keeps the post' : 'Its holder keeps the post';
    return [nameOf(drawing, staff), nameOf(drawing, promisedBy), one ? how : 'Not settled yet. SLT decides.'];
  });
  return [{ title: 'Promises of the home post', table: { head: ['Promised to', 'By', 'Settled'], rows } }];
};
