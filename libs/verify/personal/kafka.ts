import { readTopic } from '../../messaging/read-topic.js';
import type { Deps } from '../invariant.js';
import type { Piece } from './database.js';

/** Every message of every topic: key, headers and value. `each` gets them in batches. */
export const kafkaPieces = async (
  { settings, topics }: NonNullable<Deps['kafka']>,
  each: (pieces: readonly Piece[]) => void,
): Promise<void> => {
  for (const { name } of topics.specs)
    await readTopic(settings, name, ({ messages, partition }) =>
      each(
        messages.map(({ offset, key, headers, value }) => ({
          place: `${name} partition ${partition} offset ${offset}`,
          text: [key, ...Object.entries(headers).flat(), value?.toString('utf8')].join('\n'),
          repair: `Correct the message, then: npm run republish -- --topic ${name}`,
        })),
      ),
    );
};
