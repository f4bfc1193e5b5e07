import { moved, type Application, type ApplicationMove } from '../application.js';
import type { AdvertEvent } from '../advert/events.js';
import type { ApplicationEvent } from '../applications/events.js';
import type { Begun } from '../state.js';
import { reserveWithout, withdrawnFrom } from './offer.js';
import { chased, goesTo, moving, stays, within, withApplication, type Changes } from './change.js';

export const advertChanges: Changes<AdvertEvent> = {
  AdvertOpened: (post, { opensAt, closesAt, audience, specification, ladder, panelLadder, blind }) =>
    goesTo(
      post,
      {
        ...chased('Advertised', ladder),
        closesAt,
        openSpecification: specification,
        ...(panelLadder && { panelLadder }),
      },
      { audience, ...(opensAt && { opensAt }), ...(blind && { blind: { shown: [] } }) },
    ),
  AdvertExtended: (post, { closesAt, ladder }) => within(post, 'Advertised', (step) => ({ ...step, closesAt, ladder })),
  SpecificationAmended: (post, { version, jobDescription, criteria, closesAt, ladder }) => {
    const specifications = [...post.specifications, { version, jobDescription, criteria }];
    const { step } = post;
    if (step.status !== 'Advertised') return stays(post, { specifications });
    const window = { ...(closesAt && { closesAt }), ...(ladder && { ladder }) };
    return goesTo(post, { ...step, openSpecification: version, ...window }, { specifications });
  },
  AdvertClosedEarly: (post) => stays(post),
  AdvertClosed: (post, { left, ladder }) =>
    goesTo(post, chased('Sifting', ladder), { applications: moving(post, left, 'leave') }),
  NobodyApplied: (post, { ladder }) => goesTo(post, { ...chased('AwaitingRoute', ladder), because: 'NobodyApplied' }),
  PostRelisted: (post) => {
    const { panel: _, reserve: __, opensAt: ___, blind: ____, ...rest } = post;
    const earlier = [...post.earlier, ...post.applications];
    return goesTo(rest, chased('Approved', []), { applications: [], earlier });
  },
};

type Entering = Pick<Application, 'id' | 'applicant' | 'school' | 'statement' | 'specification'>;
/** A draft, kept or handed in; what has left the drafts stays as it was handed in. */
const entered = (post: Begun, entering: Entering, move?: ApplicationMove): readonly Application[] => {
  const kept = (draft: Application): Application =>
    draft.status !== 'drafted' ? draft : move ? moved({ ...draft, ...entering }, move) : { ...draft, ...entering };
  return post.applications.some(({ id }) => id === entering.id)
    ? withApplication(post, entering.id, kept)
    : [...post.applications, kept({ ...entering, status: 'drafted', sifts: [] })];
};

export const applicationChanges: Changes<ApplicationEvent> = {
  ApplicationDrafted: (post, { application: id, applicant, school, statement }) =>
    stays(post, { applications: entered(post, { id, applicant, school, statement, specification: 0 }) }),
  ApplicationReceived: (post, { application: id, applicant, school, statement, specification, late }) => {
    const entering = { id, applicant, school, statement, specification };
    return stays(post, { applications: entered(post, entering, late ? 'submit-late' : 'submit') });
  },
  ApplicationWithdrawn: (post, { application }) => {
    // A draft that is dropped was never an application.
    const kept = post.applications.filter((one) => one.id !== application || one.status !== 'drafted');
    const applications = withApplication({ ...post, applications: kept }, application, (one) => moved(one, 'withdraw'));
    const reserve = reserveWithout(post, application);
    return stays(post, { applications, vacancies: withdrawnFrom(post, application), ...(reserve && { reserve }) });
  },
  // Whoever declared that they have no interest did not know of one who came later.
  LateApplicationDecided: (post, { application, admitted }) =>
    stays(post, {
      applications: moving(post, [application], admitted ? 'admit' : 'turn-down'),
      ...(admitted && post.panel && { panel: { ...post.panel, declared: [] } }),
    }),
  EligibilityDecided: (post, { application, kept }) =>
    stays(post, { applications: moving(post, [application], kept ? 'keep' : 'turn-down') }),
  AllApplicantsWithdrew: (post, { ladder }) =>
    goesTo(post, { ...chased('AwaitingRoute', ladder), because: 'AllApplicantsWithdrew' }),
};
