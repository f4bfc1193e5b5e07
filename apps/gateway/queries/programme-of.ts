import type { PersonCaller } from '#libs/access/index.js';
import { plansSuccession } from '#libs/domain/key-post/who-may.js';
import { holdsAcrossTheTrust } from '#libs/domain/process/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { StaffId } from '#libs/kernel/index.js';
import { appointmentsOf, staysNow } from '#libs/read-models/programme/query.js';
import {
  completionByIntake,
  firstPostByIntake,
  gridOf,
  participantsBySchool,
  readinessesInPool,
  readinessOf,
} from '#libs/succession/programme.js';
import { toldTogether } from '#libs/succession/programme-told.js';
import { fewestShown } from '#libs/succession/spread.js';
import type { Engine } from '../engine.js';
import { benchNow } from './succession-of.js';

const looksAtProgramme = (caller: PersonCaller): boolean =>
  plansSuccession(caller.roles) || holdsAcrossTheTrust(['Governor'], caller.roles);

/**
 * How the programme goes: its talent pool, who takes part, what became of each intake and how soon a first post followed.
 * Those who plan see each number; governors see none of fewer than five, nor what would tell one
 * of them from another table. Throws the problem 404 for anybody else.
 */
export const programmeOf = async (engine: Engine, caller: PersonCaller) => {
  if (!looksAtProgramme(caller)) throw problemError('NotFound');
  const [{ pool, posts }, stays] = await Promise.all([benchNow(engine, caller), staysNow(engine.store)]);
  const appointments = await appointmentsOf(engine.store, [...new Set(stays.map(({ staff }) => staff))]);
  const plans = plansSuccession(caller.roles);
  const directory = engine.directory.current();
  const schools = directory.schools().map(({ id }) => id);
  const ready = readinessOf(posts);
  const placeOf = (staff: StaffId) => [directory.employer(staff, caller.at), ready(staff)] as const;
  const tables = (fewest: number) => ({
    pool: gridOf(pool, schools, readinessesInPool, placeOf, fewest),
    participants: participantsBySchool(stays, schools, fewest),
    completion: completionByIntake(stays, fewest),
    firstPost: firstPostByIntake(stays, appointments),
  });
  const every = tables(1);
  if (plans) return { plans, ...every };
  const truth = { ...every, firstPost: firstPostByIntake(stays, appointments, 1) };
  return { plans, ...toldTogether(truth, tables(fewestShown)) };
};
