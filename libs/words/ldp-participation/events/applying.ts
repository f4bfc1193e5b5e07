import type { ApplicationEvent } from '../../../domain/ldp-participation/application/events.js';
import { dayText } from '../../dates.js';
import { ifTold, type Tellers } from '../../telling.js';

const onTo = {
  endorsed: ', endorsed',
  commented: ', with a comment and not endorsed',
  'not-endorsed': ', marked not endorsed: nobody read it in time',
} as const;

/** From the application to the panel. */
export const applyingTellers: Tellers<ApplicationEvent> = {
  ApplicationSubmitted: ({ staff, intake }, { by }) => {
    const joining = ifTold(intake?.joinsOn, (day) => `, to join on ${dayText(day)}`);
    return by(staff, `applied to the programme${joining}`, `An application to the programme was handed in${joining}`);
  },
  FixedTermQuestionRaised: () =>
    'The contract is not permanent, so HR was asked whether that stands in the way. The application goes its way.',
  FixedTermQuestionDecided: ({ by: staff, decision }, { by }) => {
    const how = ifTold(decision, (it) => (it === 'eligible' ? 'does not stand in the way' : 'stands in the way'));
    return how
      ? by(staff, `decided that the contract ${how}`, `It was decided that the contract ${how}`)
      : by(staff, 'decided on the contract', 'It was decided on the contract');
  },
  ApplicationEndorsed: ({ by: staff }, { by }) => by(staff, 'endorsed the application', 'The application was endorsed'),
  ApplicationCommented: ({ by: staff }, { by }) =>
    by(
      staff,
      'commented on the application without endorsing it',
      'The application was commented on, and not endorsed',
    ),
  ApplicationForwarded: ({ endorsement }) =>
    `The application went on to the panel${ifTold(endorsement, (it) => onTo[it])}.`,
  CycleEntered: ({ joinsOn }) =>
    `The panel of the intake${ifTold(joinsOn, (day) => ` that joins on ${dayText(day)}`)} has the application.`,
  ApplicationWithdrawn: (_, { by }) =>
    by(undefined, 'withdrew from the programme', 'The application to the programme was withdrawn'),
};
