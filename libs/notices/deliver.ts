import type { PeopleNames } from '../directory/people.js';
import type { Directory } from '../directory/types.js';
import { processOf } from '../domain/registry.js';
import type { Instant } from '../kernel/index.js';
import type { Delivery, Ended } from './deliveries.js';
import { letterTime } from '../words/dates.js';
import { letter } from './letter.js';
import type { MailSettings } from './mail-settings.js';
import type { Mailer } from './mailer.js';
import { messageId } from './message-id.js';
import type { Outcome } from './outcome.js';
import { placeOfNotice } from './place.js';

export type DeliverDeps = Readonly<{
  mailer: Pick<Mailer, 'send'>;
  people: PeopleNames;
  settings: Pick<MailSettings, 'domain' | 'publicUrl'>;
}>;
/** The directory as it is now, and now by the trust's clock. */
export type Today = Readonly<{ directory: Directory; now: Instant }>;
export type Delivered = Outcome | Readonly<{ is: Exclude<Ended, 'sent' | 'failed'> }>;

/** Why a notice is not sent to this person any more; undefined when it is. */
const dropped = (delivery: Delivery, { directory, now }: Today): Delivered | undefined => {
  const { recipient, stale, title, whileOpen, open } = delivery;
  if (title === undefined || (whileOpen && !open)) return { is: 'closed' };
  const withUs = directory.employer(recipient, now) !== undefined || directory.rolesOf(recipient, now).length > 0;
  if (!withUs) return { is: 'left' };
  return stale ? { is: 'too-late' } : undefined;
};

/** Sends one notice to one person, whose name and address are read from the vault for it and kept nowhere. */
export const deliver =
  ({ mailer, people, settings }: DeliverDeps) =>
  async (delivery: Delivery, today: Today): Promise<Delivered> => {
    const not = dropped(delivery, today);
    if (not) return not;
    const { key, recipient, stream, task, open, by, clause, title = '', school, reason, kind } = delivery;
    const [names, addresses] = await Promise.all([people.names([recipient]), people.emails([recipient])]);
    const name = names.get(recipient);
    const address = addresses.get(recipient);
    if (name === undefined || address === undefined) return { is: 'no-address' };
    const place = placeOfNotice({ stream, reason, task, open });
    const process = processOf(stream)?.name;
    const facts = {
      reason,
      ...(process && { process }),
      kind,
      title,
      school: today.directory.school(school)?.name ?? school,
      late: by !== undefined && by <= today.now,
      ...(by && { by: letterTime(by) }),
    };
    const sent = letter(facts, { name, link: `${settings.publicUrl}/${place}`, clause });
    return mailer.send({ ...sent, name, address, messageId: messageId(key, recipient, settings.domain) });
  };
