import type { Law, Story } from './stories.js';

type Numbered = Readonly<{ vacancy: number }>;
const of =
  (vacancy: number) =>
  <T extends Numbered>(one: T): boolean =>
    one.vacancy === vacancy;
/** Where the story of a vacancy's latest offer begins. */
const offerOf = ({ places, log }: Story, vacancy: number, before: number) =>
  places('OfferMade').findLast((place) => place < before && (log[place]!.event.data as Numbered).vacancy === vacancy) ??
  0;

/** No date exists that all sides have not agreed: an appointment is made on one version that every side has signed. */
export const allSidesSigned: Law = (story, law) => {
  const { places, last, all } = story;
  for (const place of places('AppointmentMade')) {
    const { vacancy, startsOn, staff } = last('AppointmentMade', place + 1)!;
    const from = offerOf(story, vacancy, place);
    const proposal = all('StartDateProposed', from, place).filter(of(vacancy)).at(-1);
    const sides =
      all('OfferAccepted', from, place)
        .find(of(vacancy))
        ?.parties.map(({ side }) => side) ?? [];
    const signed = all('StartDateSigned', from, place).filter(
      (one) => one.vacancy === vacancy && one.proposal === proposal?.proposal,
    );
    law(sides.length >= 2, 'an appointment without its sides');
    law(
      sides.every((side) => signed.some((one) => one.side === side)),
      'an appointment that not all sides signed',
    );
    law(signed.length === sides.length, 'a side signed a version twice');
    law(proposal?.startsOn === startsOn, 'an appointment from another day than was signed');
    law(signed.find(({ side }) => side === 'candidate')?.by === staff, 'somebody else signed for the candidate');
    law(
      signed.every(({ side, by }) => side === 'candidate' || by !== staff),
      'the candidate signed for a Head',
    );
    const offer = all('OfferMade', from, place).find(of(vacancy));
    const met = (id: string) =>
      all('ConditionRecorded', from, place).findLast((one) => one.vacancy === vacancy && one.condition === id)?.met;
    law(offer?.conditions.every(({ id }) => met(id) === true) === true, 'an appointment with a condition open');
  }
};

export const noDoubleAppointment: Law = ({ places, last, all }, law) => {
  const [requested] = all('PostRequested');
  for (const place of places('AppointmentMade')) {
    const { vacancy } = last('AppointmentMade', place + 1)!;
    const made = all('AppointmentMade', 0, place + 1).filter(of(vacancy)).length;
    const voided = all('AppointmentVoided', 0, place).filter(of(vacancy)).length;
    law(made === voided + 1, `vacancy ${vacancy} was filled twice`);
  }
  const filled = all('AppointmentMade').length - all('AppointmentVoided').length;
  const outside = all('ExternalOutcomeRecorded').reduce((sum, one) => sum + one.filled, 0);
  law(filled + outside <= (requested?.posts ?? 0), 'more posts are filled than there are');
  const ids = all('AppointmentMade').map(({ appointment }) => appointment);
  law(new Set(ids).size === ids.length, 'two appointments share an id');
  for (const id of ids) {
    const revisions = [...all('AppointmentMade'), ...all('AppointmentAmended'), ...all('AppointmentVoided')].filter(
      ({ appointment }) => appointment === id,
    );
    law(
      revisions.every(({ revision }, i) => revision === i + 1),
      'revisions are not numbered from 1',
    );
  }
};

export const offersGoToTheAppointable: Law = (story, law) => {
  const { places, last, all } = story;
  for (const place of places('OfferMade')) {
    const { application, vacancy, offer } = last('OfferMade', place + 1)!;
    law(last('PanelDecided', place)!.appointable.includes(application), 'an offer to somebody not appointable');
    const gone = all('ApplicationWithdrawn', 0, place).map((one) => one.application);
    law(!gone.includes(application), 'an offer to somebody who withdrew');
    const before = all('OfferMade', 0, place).filter((one) => one.application === application).length;
    law(before === 0, 'the same person is offered twice what they did not take');
    law(vacancy <= all('PostRequested')[0]!.posts && offer >= 1, 'an offer of what is no vacancy');
  }
};

const isFiling = (type: string): boolean => type === 'DocumentAttached' || type === 'DocumentRemoved';
/** Nobody is told that a post is theirs after it was called off; HR may still file letters with the case. */
export const nothingAfterTheEnd: Law = ({ places, log }, law) => {
  for (const end of ['PostCancelled', 'RequestRefused'] as const)
    for (const place of places(end))
      law(
        log.slice(place + 1).every(({ event }) => isFiling(event.type)),
        `something happened after ${end}`,
      );
};
