import type { PersonCaller } from '#libs/access/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import { appointmentNow } from '#libs/read-models/appointment-register/query.js';
import type { Engine } from '../../../engine.js';
import { caseOrNothing } from '../../../queries/known-case.js';
import type { Part } from '../drawing.js';
import { askedOf } from './facts.js';
import { plannedIn } from './planned-in.js';
import { latest, type Told } from './told.js';

/** The cases that a secondment came of and led to, as far as the reader may open them. */
export const relatedPart = async (
  engine: Engine,
  caller: PersonCaller,
  secondment: StreamId,
  told: Told,
): Promise<readonly Part[]> => {
  const { arisesFrom, secondee } = askedOf(told);
  const appointment = arisesFrom && (await appointmentNow(engine.store.pool, arisesFrom));
  const opens = latest(told, 'ConversionBegun')?.data.opens;
  const all: readonly (readonly [string, StreamId | undefined])[] = [
    ['The appointment that gave rise to it', appointment?.case],
    ['The five steps by which the host post is to be filled for good', opens],
  ];
  const lines = await Promise.all(
    all.map(async ([what, id]) => {
      const known = id && (await caseOrNothing(engine.store, caller, id));
      return known ? [{ text: `${what}: ${known.summary.title}`, href: `/cases/${id}` }] : [];
    }),
  );
  const found = [...(await plannedIn(engine, caller, secondment, secondee)), ...lines.flat()];
  return found.length ? [{ title: 'Cases that belong to it', lines: found }] : [];
};
