export { maySeeAppointment, maySeeNames } from './appointments.js';
export type { Caller, PersonCaller, ServiceCaller } from './caller.js';
export { caseScope, type CaseScope } from './case-scope.js';
export { caseView, overseeing, type CaseView } from './case-view.js';
export { decides } from './deciding.js';
export { addressesOf, isForMe, overseenSchools } from './inbox.js';
export { ownPartOf, type OwnPart } from './own-part.js';
export { mayReadText } from './texts.js';
