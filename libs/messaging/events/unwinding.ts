/** What happens to a plan for everybody's return, in whichever case lies at the root of the chain; for subscribers. */
export const unwindingEvents = {
  UnwindingProposed: 'HR proposes that everybody of a chain goes back on one day.',
  UnwindingEscalated: 'The plan for everybody’s return is not answered in time and goes to the CEO too.',
  UnwindingRejected: 'SLT sends the plan for everybody’s return back; nothing is changed.',
  UnwindingApplied: 'SLT approves the plan: everybody goes back on the one day, in all posts at once.',
};
