import type { JoiningEvent } from '../../../domain/ldp-participation/joining/events.js';
import type { PlaceEvent } from '../../../domain/ldp-participation/place/events.js';
import { dayText, timeText } from '../../dates.js';
import { listed } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';
import { joinObstacles, progressWords } from '../marks.js';

const notSelected = {
  panel: 'The panel did not select the applicant',
  'cycle-closed': 'The intake has joined, and no place became free',
  eligibility: 'No place came of the application, because of the contract',
} as const;

/** From the panel's decision to the joining day. */
export const placeTellers: Tellers<PlaceEvent | JoiningEvent> = {
  PlaceOffered: ({ joinsOn, expires }) => {
    const from = ifTold(joinsOn, (day) => ` from ${dayText(day)}`);
    return `A place in the programme${from} was offered${ifTold(expires, (at) => `, to be answered by ${timeText(at)}`)}.`;
  },
  PlacedOnWaitList: ({ position }) =>
    `The panel found the applicant suited and put them on the wait-list${ifTold(position, (it) => `, as number ${it}`)}.`,
  WaitListMoved: ({ position }) =>
    `Somebody before the applicant gave up${ifTold(position, (it) => `: they are number ${it} on the wait-list now`)}.`,
  MovedUp: () => 'A place became free, and the applicant was the first on the wait-list.',
  NotSelected: ({ because }) => `${because ? notSelected[because] : 'The applicant was not selected'}.`,
  ProgressRecorded: ({ progress, final }) => {
    const which = final ? 'final progress review' : 'progress review';
    return `SLT looked at the participant in a ${which}${ifTold(progress, (it) => `: ${progressWords[it].toLowerCase()}`)}.`;
  },
  PlaceAccepted: ({ joinsOn }, { by }) => {
    const joining = ifTold(joinsOn, (day) => `, to join on ${dayText(day)}`);
    return by(undefined, `accepted the place${joining}`, `The place was accepted${joining}`);
  },
  PlaceDeclined: (_, { by }) => by(undefined, 'declined the place', 'The place was declined'),
  OfferLapsed: () => 'Nobody answered the offer in time, so the place went to the next.',
  PlaceVoided: () => 'Whoever had been told of the place learns that it does not stand any more.',
  EntryDeferred: ({ joinsOn }) =>
    `The place is kept for a later intake${ifTold(joinsOn, (day) => `, which joins on ${dayText(day)}`)}.`,
  CommitmentAcknowledged: ({ version }, { by }) => {
    const which = ifTold(version, (it) => ` (version ${it})`);
    return by(
      undefined,
      `acknowledged what they take on${which}`,
      `The participant acknowledged what they take on${which}`,
    );
  },
  JoinQuestionRaised: ({ because }) => {
    const why = because?.length ? `, because ${listed(because.map((one) => joinObstacles[one]))}` : '';
    return `The joining day has come, and HR was asked whether they join${why}.`;
  },
  JoinQuestionDecided: ({ by: staff, decision }, { by }) => {
    if (!decision) return by(staff, 'decided on the joining', 'It was decided on the joining');
    const what = decision === 'join' ? 'they join' : 'they do not join';
    return by(staff, `decided that ${what}`, `It was decided that ${what}`);
  },
  ProgrammeJoined: ({ staff, joinedOn }, { by }) => {
    const when = ifTold(joinedOn, (day) => ` on ${dayText(day)}`);
    return staff
      ? by(staff, `joined the programme${when}`, `The participant joined the programme${when}`)
      : `The participant joined the programme${when}.`;
  },
};
