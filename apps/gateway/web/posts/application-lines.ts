import type { PlainStatus } from '#libs/access/internal-post/plain-status.js';
import type { SchoolId } from '#libs/kernel/index.js';
import { dayOf, nextDates, plainStatuses, timeText } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import type { ownApplications } from '../../queries/own-applications.js';

type Own = Awaited<ReturnType<typeof ownApplications>>;
/** Until somebody is appointed or has had their answer, they may withdraw. */
const settled: readonly PlainStatus[] = ['NotAppointable', 'Appointed', 'Declined', 'NotAdmitted', 'Withdrawn'];

const colours: Readonly<Partial<Record<PlainStatus, string>>> = {
  Draft: 'yellow',
  Offered: 'green',
  Appointed: 'green',
  FoundAppointable: 'green',
  OfferLapsed: 'orange',
};

/** What has become of a person's applications to one post, in words, with what they can do about the last. */
export const applicationLine = ({ directory }: Pick<Engine, 'directory'>, own: Own) => {
  const last = own.applications.at(-1);
  const status = last?.status as PlainStatus | undefined;
  const word = status && plainStatuses[status];
  const draft = status === 'Draft';
  return {
    href: own.path,
    title: own.title,
    school: directory.current().school(own.school as SchoolId)?.name ?? own.school,
    since: dayOf(own.since),
    status: word?.label ?? 'Not handed in',
    means: word?.means ?? '',
    colour: (status && colours[status]) ?? 'blue',
    next: own.next && `${nextDates[own.next.what]} ${timeText(own.next.at)}.`,
    calendar:
      status === 'InterviewArranged' ? `${own.path}/interviews.ics?application=${last?.application}` : undefined,
    goOn: draft ? `${own.path}/do/apply` : undefined,
    withdraw: status && !settled.includes(status) && !draft ? `${own.path}/do/withdraw-application` : undefined,
  };
};
export type ApplicationLine = ReturnType<typeof applicationLine>;
