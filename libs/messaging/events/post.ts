/** What the events of the ledger of a post say, for subscribers. */
export const postEvents = {
  PostEstablished: 'A school has a post from a day on.',
  HolderAssigned: 'Somebody holds the post from a day on, past or to come.',
  AssignmentCorrected: 'Somebody holds the post on other days, or for another part of the week, than was recorded.',
  AssignmentCancelled: 'Somebody does not hold the post, as though it had never been recorded.',
  HolderAway: 'Who holds the post is away from it, and keeps it.',
  AwayCorrected: 'Who holds the post is away from it on other days than was recorded.',
  AwayCancelled: 'Who holds the post is not away from it, as though it had never been recorded.',
  PermanencePromised: 'Who holds the post is promised it for good.',
  PostDeleted: 'The school has the post no longer from a day on.',
};
