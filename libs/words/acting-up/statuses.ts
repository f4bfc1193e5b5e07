import type { Status } from '../../domain/acting-up/state.js';
import { word, type Word } from '../word.js';

/** Every status of one link. */
export const actingUpStatuses: Readonly<Record<Status, Word>> = {
  NotArranged: word('Not arranged', 'Nobody has arranged this yet.'),
  Arranged: word('Arranged', 'It begins by itself on its first day.'),
  Acting: word('Acting', 'Somebody acts in the post while its holder is away.'),
  Closing: word('Ending', 'The last day is settled. Something of it is still to come or to be decided.'),
  Ended: word('Ended', 'It is over, and nothing about it is owed any more.'),
  Cancelled: word('Called off', 'It did not come about, or was taken back as though it had never been.'),
};
