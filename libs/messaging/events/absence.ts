/** What the events of an absence say, for subscribers. */
export const absenceEvents = {
  AbsencePlanned: 'Somebody is going to be away from one day to another.',
  AbsenceChanged: 'Somebody is away on other days than was planned.',
  AbsenceEndedEarly: 'Somebody is back sooner than was planned.',
  AbsenceCancelled: 'Somebody is not going to be away, as though it had never been planned.',
  DelegateAdded: 'Somebody stands in with a role of the one who is away.',
  DelegateRemoved: 'Somebody stands in no longer.',
};
