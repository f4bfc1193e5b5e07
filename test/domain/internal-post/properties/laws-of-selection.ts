import type { ApplicationId } from '#libs/domain/internal-post/events.js';
import type { Law, Story } from './stories.js';

const judging = ['PanelDecided', 'NoneAppointable'] as const;
/** The panel as the log tells it: who has joined since the panel was set up last, and who is off it. */
const panelAt = ({ all, places }: Story, place: number) => {
  const from = places('PanelSetUp').findLast((one) => one < place) ?? 0;
  const set = all('PanelSetUp', from, place).at(-1);
  const off = all('PanelMemberRecused', from, place);
  return { rules: set?.rules, off, from };
};

export const siftedIndependently: Law = (story, law) => {
  const { places, all, round, log } = story;
  for (const type of ['EssentialCriteriaMet', 'EssentialCriteriaNotMet'] as const)
    for (const place of places(type)) {
      const { application } = log[place]!.event.data as { application: ApplicationId };
      const { rules, off } = panelAt(story, place);
      const biased = off.filter(({ because }) => because !== 'unavailable').map(({ staff }) => staff);
      const by = all('ApplicationSifted', Math.max(0, round(place)), place)
        .filter((one) => one.application === application && !biased.includes(one.by))
        .map((one) => one.by);
      law(new Set(by).size >= (rules?.minimumSifters ?? 2), `${type} by fewer sifters than the rules ask for`);
      law(new Set(by).size === by.length, 'somebody sifted an application twice');
    }
};

/** Everyone who meets the essential criteria is interviewed, or has withdrawn, or is left out by a lawful rule with its reason. */
export const whoeverMeetsIsInterviewed: Law = ({ places, all, round, last }, law) => {
  for (const place of places('ShortlistConfirmed')) {
    const from = Math.max(0, round(place));
    const { interviewed, omitted, rule, reason } = last('ShortlistConfirmed', place + 1)!;
    const gone = all('ApplicationWithdrawn', from, place).map(({ application }) => application);
    const results = all('EssentialCriteriaMet', from, place).map(({ application }) => application);
    const missed = results.filter((id) => ![...interviewed, ...omitted, ...gone].includes(id));
    const fallen = all('EssentialCriteriaNotMet', from, place).map(({ application }) => application);
    law(
      missed.every((id) => fallen.includes(id)),
      'somebody who meets the criteria was passed over',
    );
    law(omitted.length === 0 || (rule !== undefined && reason !== undefined), 'somebody was left out without a reason');
    law(
      interviewed.every((id) => results.includes(id)),
      'somebody is interviewed who does not meet the criteria',
    );
  }
  for (const place of places('ScoresUnsealed')) {
    const from = Math.max(0, round(place));
    const gone = all('ApplicationWithdrawn', from, place).map(({ application }) => application);
    const asked = last('ShortlistConfirmed', place)!.interviewed.filter((id) => !gone.includes(id));
    const held = all('ScoringOpened', from, place).map(({ application }) => application);
    law(
      asked.every((id) => held.includes(id)),
      'scores were unsealed before everybody was interviewed',
    );
  }
};

export const scoresStaySealed: Law = (story, law) => {
  const { places, all, round, last } = story;
  for (const place of places('ScoresUnsealed')) {
    const from = Math.max(0, round(place));
    const { rules, off } = panelAt(story, place);
    const gone = all('ApplicationWithdrawn', from, place).map(({ application }) => application);
    const members = last('PanelSetUp', place)!.members.map(({ staff }) => staff);
    const sitting = members.filter((staff) => !off.some((one) => one.staff === staff));
    for (const id of last('ShortlistConfirmed', place)!.interviewed.filter((one) => !gone.includes(one))) {
      const by = all('InterviewScored', from, place)
        .filter((one) => one.application === id)
        .map((one) => one.by);
      law(
        sitting.every((staff) => by.includes(staff)),
        'scores were unsealed before all were in',
      );
      law(new Set(by).size >= (rules?.agreeing ?? 2), 'an interview counts that too few have scored');
    }
  }
};

export const thePanelDecides: Law = ({ places, all, log, last, round }, law) => {
  for (const type of judging)
    for (const place of places(type)) {
      const { agreedBy } = log[place]!.event.data as { agreedBy: readonly string[] };
      const rules = last('PanelSetUp', place)!.rules;
      const ranked = places('CandidatesRanked').findLast((one) => one < place)!;
      const said = [log[ranked]!.event.data as { by: string }, ...all('RankingAgreed', ranked, place)].map(
        ({ by }) => by,
      );
      law(new Set(agreedBy).size >= rules.agreeing, 'too few agreed');
      law(
        agreedBy.every((staff) => said.includes(staff)),
        'somebody agreed who did not say so',
      );
      const applicants = all('ApplicationReceived', Math.max(0, round(place)), place).map(
        (one) => one.applicant as string,
      );
      law(!agreedBy.some((staff) => applicants.includes(staff)), 'an applicant decided');
    }
};

/** No result without a person: after a member is recused, nothing of theirs is recorded in the selection. */
export const recusedActNoMore: Law = ({ places, log, all }, law) => {
  const acts = ['ApplicationSifted', 'SiftReconciled', 'InterviewScored', 'CandidatesRanked', 'RankingAgreed'] as const;
  for (const place of places('PanelMemberRecused')) {
    const { staff, because } = log[place]!.event.data as { staff: string; because: string };
    const anew = places('PanelSetUp').find((one) => one > place) ?? log.length;
    if (because === 'unavailable') continue;
    for (const type of acts) law(!all(type, place, anew).some(({ by }) => by === staff), `${type} by a recused member`);
  }
};
