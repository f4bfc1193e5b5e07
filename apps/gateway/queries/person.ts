import type { Caller, PersonCaller } from '#libs/access/index.js';
import { problemError } from '#libs/http/problem-kinds.js';

/** The caller, where only a person can have what is asked for. Throws the problem 403 for a service. */
export const personOf = (caller: Caller): PersonCaller => {
  if (caller.kind !== 'person') throw problemError('NotAllowed', { facts: { needs: 'a person' } });
  return caller;
};
