export * from './marks.js';
export { offerOutcomes, unfilledReasons, vacancyStatuses } from './offer-statuses.js';
export { nextDates } from './next-dates.js';
export { plainStatuses } from './plain-statuses.js';
export { applicationStatuses, postStatuses, routeReasons } from './statuses.js';
export { applicationOfTask, isAboutApplication, kindOfTask, vacancyOfTask } from './tasks.js';
