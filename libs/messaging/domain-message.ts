import { processOf } from '../domain/registry.js';
import type { OrderedEvent } from '../event-store/types.js';
import { currentSchema } from '../kernel/index.js';
import { headersFor } from './cloud-event-headers.js';
import type { OutgoingMessage } from './publisher.js';
import { domainTopic } from './topics.js';

/** An event that no message can be made of; the reason holds no personal data. */
export class Untranslatable extends Error {}

export const ceType = (area: string, name: string, version: number): string =>
  `uk.understudy.${area}.${name}.v${version}`;

/** The process that an event belongs to. Throws Untranslatable when this release knows none of that name. */
export const processOfEvent = ({ stream }: OrderedEvent) => {
  const process = processOf(stream);
  if (!process)
    throw new Untranslatable(
      `No process has streams like ${stream}. Deploy the release that has it, then retry the key.`,
    );
  return process;
};

/**
 * An event as the message on its process's topic (without prefix). The data is in today's shape, so the version in `ce_type`
 * is today's schema, whatever the event was written in. Throws Untranslatable.
 */
export const toDomainMessage = (event: OrderedEvent): OutgoingMessage => {
  const { name, fold } = processOfEvent(event);
  const type = ceType(name, event.event.type, currentSchema(fold.upcasters, event.event.type));
  return {
    topic: domainTopic(name),
    key: event.stream,
    headers: headersFor(event, { process: name, id: event.eventId, type, subject: event.stream }),
    value: JSON.stringify(event.event.data),
  };
};
