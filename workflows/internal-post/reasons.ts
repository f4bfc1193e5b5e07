/** What a notice about a late task says, by how the task's key begins; the first that fits. */
const reasons: readonly (readonly [begins: string, reason: string])[] = [
  ['identify-post', 'ApprovalAwaited'],
  ['review-external-recruitment', 'ReviewAwaited'],
  ['write-job-description', 'DescriptionAwaited'],
  ['approve-job-description', 'DescriptionAwaited'],
  ['open-advert', 'AdvertAwaited'],
  ['set-up-panel', 'PanelAwaited'],
  ['complete-panel', 'PanelAwaited'],
  ['declare-interest-', 'InterestsAwaited'],
  ['decide-late-', 'EligibilityAwaited'],
  ['decide-eligibility-', 'EligibilityAwaited'],
  ['sift-', 'SiftAwaited'],
  ['reconcile-', 'ShortlistAwaited'],
  ['confirm-', 'ShortlistAwaited'],
  ['schedule-interview-', 'InterviewsAwaited'],
  ['score-', 'ScoresAwaited'],
  ['rank-candidates', 'DecisionAwaited'],
  ['agree-ranking-', 'DecisionAwaited'],
  ['make-offer-', 'OfferAwaited'],
  ['answer-offer-', 'OfferAnswerAwaited'],
  ['decide-lapsed-offer-', 'OfferLapsed'],
  ['propose-start-date-', 'StartDateAwaited'],
  ['agree-start-date-', 'StartDateAwaited'],
  ['settle-start-date-', 'StartDateEscalated'],
  ['record-conditions-', 'ConditionsAwaited'],
  ['review-dependents-', 'DependentsAwaited'],
  ['void-appointment-', 'VoidingAwaited'],
  ['choose-route', 'RouteAwaited'],
  ['open-external-route', 'ExternalRouteAwaited'],
];

export const reasonOf = (task: string): string =>
  reasons.find(([begins]) => task.startsWith(begins))?.[1] ?? 'TaskAwaited';
