import { operates, type PersonCaller } from '#libs/access/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { DeadLetterService } from '#libs/operations/dead-letters.js';
import type { Callers } from '../../auth/callers.js';
import type { Settings } from '../../settings.js';
import type { PageRequest } from '../page-request.js';
import { serviceTokens } from './service-token.js';
import type { OperationsSettings } from './settings.js';
import { connectEngine, type WorkflowEngine } from './workflows/engine.js';

export const CONSOLE = Symbol('operations console');
/** What the pages for operators reach; a part that is not set is undefined. */
export type Console = Readonly<
  Pick<OperationsSettings, 'kafka' | 'topics'> & {
    workflows: WorkflowEngine | undefined;
    /** Where a consumer group tells of its dead letters. */
    deadLettersOf: (group: string) => DeadLetterService | undefined;
  }
>;

export const createConsole = ({ issuer, operations }: Pick<Settings, 'issuer' | 'operations'>): Console => {
  const { kafka, topics, temporal, consumer } = operations;
  const letters = consumer && { url: consumer.url, token: serviceTokens(issuer, consumer, 'dead-letters:manage') };
  return {
    kafka,
    topics,
    workflows: temporal && connectEngine(temporal),
    deadLettersOf: (group) => (consumer?.group === group ? letters : undefined),
  };
};

/** The operator who asks. Throws the problem 403 for everybody else. */
export const operatorOf = (callers: Callers, request: PageRequest): PersonCaller => {
  const caller = callers.personOf(request);
  if (operates(caller)) return caller;
  throw problemError('NotAllowed', {
    detail: 'These pages are for IT of the whole trust. Ask them.',
    facts: { needs: 'IT across the trust' },
  });
};
