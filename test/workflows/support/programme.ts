import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import { after, decided, type World } from '../../domain/ldp-cycle/world.js';
import type { Engine } from './engine.js';
import { severalCases, type Deciders, type SeveralCases } from './several-cases.js';

const deciders = { decided, after, processes: [ldpCycle, ldpParticipation] } as unknown as Deciders;
export type Programme = Omit<SeveralCases, 'world'> & Readonly<{ world: () => World }>;

/** The programme of a small trust, each of its streams with its workflow. */
export const programmeIn = (engine: Engine, begun: World, startsAt: string): Promise<Programme> =>
  severalCases(engine, deciders, begun as never, startsAt) as Promise<Programme>;
