export { maySeeAppointment, maySeeNames } from './appointments.js';
export type { Caller, PersonCaller, ServiceCaller } from './caller.js';
export { caseScope, type CaseScope } from './case-scope.js';
export { viewsOf, type CaseViews, type Fact } from './case-views.js';
export { decides } from './deciding.js';
export { addressesOf, isForMe, overseenSchools } from './inbox.js';
export { overseeing, oversees } from './overseeing.js';
export { isSealed, isText, mayReadText } from './texts.js';
export type { CaseView, Viewer } from './viewer.js';
