import { isUnwindingEvent } from '#libs/domain/acting-up/unwinding/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { SecondmentEvent } from '#libs/domain/secondment/events.js';
import { secondmentFold, type SecondmentCase } from '#libs/domain/secondment/fold.js';
import { isRequested, type Begun } from '#libs/domain/secondment/state.js';
import type { SchoolId } from '#libs/kernel/index.js';
import type { News, NewsOf } from '../follow.js';
import { unwindingNews } from '../root/news.js';
import { reasonOf } from './late.js';

type StayNews = News<SecondmentCase>;
type Telling = {
  readonly [T in SecondmentEvent['type']]?: (
    data: Extract<SecondmentEvent, { type: T }>['data'],
    after: Begun,
  ) => readonly StayNews[];
};

const isOpen = (key: string) => (now: SecondmentCase) => secondmentFold.tasks(now).some((task) => task.key === key);
const hr = (stay: Begun) => ({ role: 'HR' as const, school: stay.asked.homeSchool });
const head = (school: SchoolId) => ({ role: 'Head' as const, school });
const hostSchool = ({ asked: { host } }: Begun): SchoolId | undefined => ('school' in host ? host.school : undefined);
/** The Heads of both schools and HR; and with them the secondee. */
const schools =
  (reason: string) =>
  (_: object, after: Begun): readonly StayNews[] => {
    const host = hostSchool(after);
    return [{ reason, roles: [head(after.asked.homeSchool), ...(host ? [head(host)] : []), hr(after)] }];
  };
const everybody =
  (reason: string) =>
  (data: object, after: Begun): readonly StayNews[] =>
    schools(reason)(data, after).map((news) => ({ ...news, to: [after.asked.secondee] }));
const forHr =
  (reason: string) =>
  (_: object, after: Begun): readonly StayNews[] => [{ reason, roles: [hr(after)] }];
const withSlt =
  (reason: string) =>
  (_: object, after: Begun): readonly StayNews[] => [
    { reason, to: [after.asked.secondee], roles: [hr(after), { role: 'SLT' }] },
  ];

/** Who hears of what, once; an event that is not here is news for nobody: it opens tasks, or closes them. */
const telling: Telling = {
  SecondmentOpened: everybody('SecondmentOpened'),
  ReleaseRefused: forHr('ReleaseRefused'),
  SecondmentAgreed: everybody('SecondmentAgreed'),
  SecondmentStarted: everybody('SecondmentStarted'),
  SecondmentCancelled: everybody('SecondmentCancelled'),
  ObjectiveSet: (_, after) => [
    {
      reason: 'AcknowledgementAwaited',
      task: 'acknowledge-objective',
      to: [after.asked.secondee],
      still: isOpen('acknowledge-objective'),
    },
  ],
  ExtensionDeclined: everybody('ExtensionDeclined'),
  SecondmentExtended: everybody('SecondmentExtended'),
  ReturnOpened: everybody('ReturnOpened'),
  EarlyEndRecorded: everybody('EarlyEndRecorded'),
  RedeploymentStarted: withSlt('RedeploymentStarted'),
  ReturnPlanned: everybody('ReturnPlanned'),
  SecondeeStaysOn: withSlt('SecondeeStaysOn'),
  SecondmentEnded: everybody('SecondmentEnded'),
  ConversionBegun: forHr('ConversionBegun'),
  ExemptionDeclined: forHr('ExemptionDeclined'),
  ConversionFailed: everybody('ConversionFailed'),
  SecondmentConverted: everybody('SecondmentConverted'),
  TaskEscalated: ({ task }) => [
    { reason: reasonOf(task), key: `${task}:CEO`, task, roles: [{ role: 'CEO' }], still: isOpen(task) },
  ],
};

const openProposal = (stay: SecondmentCase) => (isRequested(stay) ? stay.unwinding?.open : undefined);
const isProposed = (stay: SecondmentCase, proposal: number) => openProposal(stay)?.proposal === proposal;

export const newsOf: NewsOf<SecondmentCase, SecondmentEvent | SharedEvent> = (event, after, before) => {
  if (!isRequested(after)) return [];
  if (isUnwindingEvent(event)) return unwindingNews(event, openProposal(before)?.by, isProposed);
  const tell = telling[event.type as keyof Telling] as
    ((data: object, after: Begun) => readonly StayNews[]) | undefined;
  return tell?.(event.data, after) ?? [];
};
