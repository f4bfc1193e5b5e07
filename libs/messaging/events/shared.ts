/** What the events say that all processes share, for subscribers. */
export const sharedEvents = {
  TaskClaimed: 'Somebody takes a task on.',
  TaskReleased: 'Somebody gives a task back.',
  TaskHandedOver: 'A task goes from one person to another.',
  TaskCommented: 'Somebody says something about a task.',
  TaskRescheduled: 'HR moves the instant by which a task is due.',
  TaskPrioritised: 'HR puts a task before others, or back among them.',
  ExclusionOverridden: 'The CEO lets somebody answer a task although they took an earlier part in it.',
  RulesMoved: 'Two people have the case go by another version of the rules, from this event on.',
  DocumentAttached: 'Somebody attaches a document to the case, a task or their application.',
  DocumentRemoved: 'A document is removed, and its bytes with it.',
};
