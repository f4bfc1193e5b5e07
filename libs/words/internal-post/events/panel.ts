import type { PanelEvent } from '../../../domain/internal-post/panel/events.js';
import type { SiftEvent } from '../../../domain/internal-post/sift/events.js';
import { capital, counted, listed } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';
import { conflicts, lawfulRules, recusalReasons } from '../marks.js';

/** The third step, up to the shortlist. */
export const panelTellers: Tellers<PanelEvent | SiftEvent> = {
  PanelSetUp: ({ by: staff, members = [] }, { by, names, person }) => {
    const known = members.every((one) => names.nameOf(one.staff));
    const each = members.map((one) => person(one.staff) + (one.chair ? ' (chair)' : ''));
    const who = members.length ? `: ${known ? listed(each) : counted(members.length, 'member')}` : '';
    return by(staff, `set up the panel${who}`, `The panel was set up${who}`);
  },
  PanelMemberJoined: ({ by: staff, member }, { by, person }) => {
    const who = person(member?.staff, 'a member');
    return by(staff, `added ${who} to the panel`, `${capital(who)} joined the panel`);
  },
  PanelMemberRecused: ({ staff, because }, { person }) =>
    `${capital(person(staff, 'a member'))} left the panel${ifTold(because, (it) => `, as ${recusalReasons[it]}`)}.`,
  InterestDeclared: ({ by: staff, conflict }, { by }) =>
    by(
      staff,
      conflict ? `declared ${conflicts[conflict]}` : 'declared their interests',
      'A member of the panel declared their interests',
    ),
  NamesShown: ({ by: staff, to, application }, { by, person, application: of }) => {
    const what = application ? `the name behind ${of(application)}` : 'who has applied';
    const whom = person(to, 'a member of the panel');
    return by(
      staff,
      `showed ${whom} ${what}, before the shortlist`,
      `${capital(whom)} was shown ${what}, before the shortlist`,
    );
  },
  ApplicationSifted: ({ by: staff, application }, { by, application: of }) =>
    by(staff, `sifted ${of(application)}`, `${capital(of(application))} was sifted`),
  SiftReconciled: ({ by: staff, application }, { by, application: of }) =>
    by(staff, `settled the marks of ${of(application)}`, `The marks of ${of(application)} were settled`),
  EssentialCriteriaMet: ({ application }, { application: of }) =>
    `${capital(of(application))} meets the essential criteria.`,
  EssentialCriteriaNotMet: ({ application, unmet }, { application: of }) => {
    const how = unmet?.length ? `${unmet.length} of the essential criteria` : 'all the essential criteria';
    return `${capital(of(application))} does not meet ${how}.`;
  },
  ShortlistConfirmed: ({ by: staff, interviewed = [], omitted = [], rule }, { by, candidate }) => {
    const named = interviewed.flatMap((id) => candidate(id, '') || []);
    const who =
      named.length === interviewed.length && named.length
        ? `: ${listed(named)}`
        : interviewed.length
          ? `: ${counted(interviewed.length, 'candidate')}`
          : '';
    const left = omitted.length
      ? `. ${capital(counted(omitted.length, 'applicant'))} who ${omitted.length === 1 ? 'meets' : 'meet'} the criteria ${omitted.length === 1 ? 'is' : 'are'} not interviewed${ifTold(rule, (it) => `, by ${lawfulRules[it]}`)}`
      : '';
    return by(staff, `confirmed the shortlist${who}${left}`, `The shortlist was confirmed${who}${left}`);
  },
  ShortlistEmptied: () => 'Everybody on the shortlist withdrew; those left out by a lawful rule are considered again.',
  NoApplicantMetEssentialCriteria: ({ by: staff }, { by }) =>
    by(
      staff,
      'confirmed that no applicant met the essential criteria',
      'It was confirmed that no applicant met the essential criteria',
    ),
};
