import type { OrderedEvent } from '../event-store/types.js';
import type { ProcessName } from '../domain/registry.js';
import { actingUpAssignments } from './acting-up-assignments.js';
import { headersFor } from './cloud-event-headers.js';
import { faultsOf } from './contract/cloud-event.js';
import { processOfEvent, Untranslatable } from './domain-message.js';
import { internalPostAppointments } from './internal-post-appointments.js';
import { cycleProgramme, participationProgramme } from './participation-programme.js';
import { policyMessagesOf } from './policy-messages.js';
import { secondmentAssignments } from './secondment-assignments.js';
import type { Translate } from './translate.js';
import { publicContracts } from './public-contracts.js';
import type { OutgoingMessage } from './publisher.js';

/** What each process tells the world: its domain events become messages of the public contracts, or nothing. */
const translations: Readonly<Record<ProcessName, Translate>> = {
  'internal-post': internalPostAppointments,
  secondment: secondmentAssignments,
  'acting-up': actingUpAssignments,
  'ldp-participation': participationProgramme,
  'ldp-cycle': cycleProgramme,
  policy: policyMessagesOf,
  // What it decides is told by the policies themselves.
  'board-meeting': () => [],
};

/** The messages of the public contracts that an event becomes, checked against them. Throws Untranslatable. */
export const toPublicMessages = (event: OrderedEvent): readonly OutgoingMessage[] => {
  const process = processOfEvent(event).name;
  const translate = (translations as Partial<Record<string, Translate>>)[process];
  return (translate?.(event) ?? []).map(({ type, data }, index) => {
    const contract = publicContracts.find(({ messages }) => Object.hasOwn(messages, type));
    if (!contract) throw new Untranslatable(`${type} belongs to no public contract.`);
    const read = contract.messages[type]!.safeParse(data);
    if (!read.success)
      throw new Untranslatable(`${event.event.type} breaks the public contract: ${faultsOf(read.error)}`);
    const key = String(read.data[contract.keyedBy]);
    return {
      topic: contract.topic,
      key,
      headers: headersFor(event, { process, id: `${event.eventId}.${index}`, type, subject: key }),
      value: JSON.stringify(read.data),
    };
  });
};
