import type { Deps, Fault, Invariant } from '../invariant.js';
import { finderOf, type Finder } from '../needles.js';
import { databasePieces, type Piece } from '../personal/database.js';
import { historyPieces } from '../personal/histories.js';
import { kafkaPieces } from '../personal/kafka.js';
import { logPieces } from '../personal/logs.js';
import { needlesOf } from '../personal/needles-of-trust.js';

/** No needle holds it, so none is found across two pieces. */
const border = '\u0000';

/** What is found in a place; a place whose own key holds it is not named whole. */
const faultsIn = (find: Finder, { place, text, repair }: Piece): readonly Fault[] =>
  [...find(text + border)].map((label) => ({
    subject: find(place + border).size ? `${place.split(' ')[0]} (its key holds the text)` : place,
    what: `holds ${label} outside the vault`,
    repair,
  }));

async function* piecesBesideKafka({ store, workflows }: Deps): AsyncGenerator<readonly Piece[]> {
  yield* databasePieces(store.pool);
  if (workflows) yield* historyPieces(workflows);
}

/** Names, addresses and personal texts live in the vault, where erasing reaches them. */
export const personalData: Invariant = {
  name: 'personal-data',
  says: 'no personal data is in the database, on Kafka, in workflows or in logs, outside the vault',
  skipped: ({ vault, canaries }) =>
    vault || canaries?.length ? undefined : 'VAULT_KEY is not set, and no canary is given',
  check: async function* (deps, seen): AsyncGenerator<Fault> {
    const find = finderOf(await needlesOf(deps));
    for await (const pieces of piecesBesideKafka(deps)) {
      seen(pieces.length);
      for (const piece of pieces) yield* faultsIn(find, piece);
    }
    const onKafka: Fault[] = [];
    if (deps.kafka)
      await kafkaPieces(deps.kafka, (pieces) => {
        seen(pieces.length);
        for (const piece of pieces) onKafka.push(...faultsIn(find, piece));
      });
    yield* onKafka;
    if (deps.logs)
      // A log comes in pieces that may cut a text in two, so the finder goes on from one to the next.
      for await (const [piece] of logPieces(deps.logs)) {
        seen(1);
        for (const label of find(piece!.text))
          yield { subject: piece!.place, what: `holds ${label} outside the vault`, repair: piece!.repair };
      }
  },
};
