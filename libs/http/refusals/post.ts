import type { RefusalOfProcess } from '../../domain/of-process.js';

/** What to do next about each refusal of the ledger of a post. */
export const postRefusals = {
  AlreadyAssigned: 'There is nothing to do: that is in the ledger.',
  AlreadyEstablished: 'There is nothing to do: the post is established.',
  AlreadyHeld: 'Choose other days or another part of the week, or correct first how the post is held.',
  AlreadyPromised: 'There is nothing to do: the post is promised for good.',
  BroughtAboutByACase: 'Change it in the case that brought it about.',
  DatesReversed: 'Name a last day on or after the first.',
  HeldForGood: 'Look at the ledger of the post: it is held for good already.',
  MoreThanFullTime: 'Choose a smaller part of the week, or correct first how the person holds other posts.',
  NoSuchAssignment: 'Look at the ledger of the post: nobody holds it by that name.',
  NoSuchPost: 'Choose a post of the ledger, or establish it first.',
  NotEmployedThen: 'Bring the directory up to date first, or choose a day on which the trust employs the person.',
  NotEstablishedYet: 'Choose a day on or after the first on which there is such a post.',
  PostIsDeleted: 'Choose days before the post ended.',
  StillHeld: 'End first how the post is held.',
} as const satisfies Partial<Record<RefusalOfProcess<'post'>, string>>;
