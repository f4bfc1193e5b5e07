import type { ApplicationId } from '../domain/internal-post/events.js';
import { tellAll, type Chapters, type Telling } from './told.js';

/** Whether an application counts: by when it was handed in, and by whether its applicant still belonged to the trust at the closing. */
export type Eligibility = 'in-time' | 'late' | 'late-admitted' | 'late-turned-down' | 'left' | 'left-kept' | 'left-out';
type So = ReadonlyMap<ApplicationId, Eligibility>;

const now = (so: So, application: ApplicationId | undefined, eligibility: Eligibility): So =>
  application ? new Map([...so, [application, eligibility]]) : so;

const chapters: Chapters<So> = {
  ApplicationReceived: (so, { data: { application, late } }) => now(so, application, late ? 'late' : 'in-time'),
  LateApplicationDecided: (so, { data: { application, admitted } }) =>
    now(so, application, admitted ? 'late-admitted' : 'late-turned-down'),
  AdvertClosed: (so, { data: { left = [] } }) => left.reduce((all, one) => now(all, one, 'left'), so),
  EligibilityDecided: (so, { data: { application, kept } }) => now(so, application, kept ? 'left-kept' : 'left-out'),
};

/** Of each application, by what those who oversee the post are told. */
export const eligibilityOf = (told: readonly Telling[]): So => tellAll<So>(chapters, told, new Map());
