import type { AdvertEvent } from '../../../domain/internal-post/advert/events.js';
import type { ApplicationEvent } from '../../../domain/internal-post/applications/events.js';
import { timeText } from '../../dates.js';
import { capital, counted } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';

/** The second step: the advert and its applications. */
export const advertTellers: Tellers<AdvertEvent | ApplicationEvent> = {
  AdvertOpened: ({ opensAt, closesAt }, { by }) => {
    const window =
      ifTold(opensAt, (at) => ` from ${timeText(at)}`) + ifTold(closesAt, (at) => ` until ${timeText(at)}`);
    return by(
      undefined,
      `opened the advert${window && `, ${window.trim()}`}`,
      `The advert was opened${window && `, ${window.trim()}`}`,
    );
  },
  AdvertExtended: ({ by: staff, closesAt }, { by }) => {
    const until = ifTold(closesAt, (at) => ` until ${timeText(at)}`);
    return by(staff, `extended the advert${until}`, `The advert was extended${until}`);
  },
  SpecificationAmended: ({ by: staff, how, closesAt }, { by }) => {
    const anew = how === 're-advert' ? ' and advertised the post anew' : '';
    const until = ifTold(closesAt, (at) => `, until ${timeText(at)}`);
    return by(
      staff,
      `changed the person specification${anew}${until}`,
      `The person specification was changed${anew && ' and the post was advertised anew'}${until}`,
    );
  },
  AdvertClosedEarly: ({ by: staff }, { by }) => by(staff, 'closed the advert early', 'The advert was closed early'),
  AdvertClosed: ({ closedAt, left }) => {
    const gone = left?.length
      ? ` ${capital(counted(left.length, 'applicant'))} had left by then; HR decides whether to keep ${left.length === 1 ? 'the application' : 'their applications'}.`
      : '';
    return `The advert closed${ifTold(closedAt, (at) => ` at ${timeText(at)}`)}.${gone}`;
  },
  NobodyApplied: () => 'Nobody applied.',
  PostRelisted: ({ by: staff }, { by }) =>
    by(staff, 'put the post back to be advertised again', 'The post was put back to be advertised again'),
  ApplicationDrafted: ({ applicant }, { byApplicant }) =>
    byApplicant(applicant, 'began an application', 'An application was begun'),
  ApplicationReceived: ({ applicant, application, late }, { byApplicant, candidate }) => {
    const how = late ? ', after the closing' : '';
    const who = candidate(application, '');
    return byApplicant(applicant, `applied${how}`, who ? `${who} applied${how}` : `An application was received${how}`);
  },
  ApplicationWithdrawn: ({ application }, { application: of, candidate }) => {
    const who = candidate(application, '');
    return who ? `${capital(of(application))} was withdrawn.` : 'An applicant withdrew their application.';
  },
  LateApplicationDecided: ({ by: staff, application, admitted }, { by, application: of }) => {
    const which = of(application, 'a late application');
    const said = admitted === undefined ? 'decided on' : admitted ? 'admitted' : 'turned down';
    const late = which === 'a late application' ? which : `${which}, which came late`;
    return by(
      staff,
      `${said} ${late}`,
      admitted === undefined ? `A decision was made on ${late}` : `${capital(which)} was ${said}`,
    );
  },
  EligibilityDecided: ({ by: staff, application, kept }, { by, application: of }) => {
    const which = of(application);
    const said = kept === undefined ? 'decided on' : kept ? 'kept' : 'turned down';
    const left = ', whose applicant had left by the closing';
    return by(
      staff,
      `${said} ${which}${left}`,
      kept === undefined ? `A decision was made on ${which}${left}` : `${capital(which)} was ${said}`,
    );
  },
  AllApplicantsWithdrew: () => 'Everybody who had applied has withdrawn.',
};
