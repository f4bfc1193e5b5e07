import type { ApprovalStep, ChangeClass, LatenessStep, MeetingRules, QuorumShare, StandsOn } from './policy-kinds.js';
import { chased, rule } from './silent-rule.js';

const weeks = {
  ladder: rule(
    [
      { kind: 'remind' as const, after: 'P2W' },
      { kind: 'overdue' as const, after: 'P4W' },
      { kind: 'escalate' as const, after: 'P5W' },
    ],
    'a matter of weeks; the documents name no limits for the steps of a review',
  ),
};

/** What holds of policies where a pack is silent. */
export const silentOnPolicies = {
  cadence: {
    months: rule(
      24,
      'document 000, header, lines 9 to 10, and document 003, history: two years; the text of 000 says three',
    ),
  },
  review: {
    opensDaysBefore: rule(180, 'two terms before it is due, so that a board meeting lies between'),
    daysBefore: rule([90, 60, 30, 7], 'a term, two months, a month and a week before; the documents name none'),
    late: rule<LatenessStep[]>(
      [
        { weeks: 0, to: 'owner' },
        { weeks: 2, to: 'executive' },
        { weeks: 6, to: 'committee' },
        { weeks: 12, to: 'board' },
      ],
      'owner, executive, committee and Board, the later the higher; document 000 §7 names no ladder',
    ),
    ...weeks,
  },
  reading: weeks,
  adoption: weeks,
  consultation: {
    needs: rule<ChangeClass[]>(['substantive'], 'staff are consulted on what changes for them'),
    minimumDays: rule(14, 'a fortnight; the documents name no time'),
  },
  equalityImpact: { needs: rule<ChangeClass[]>(['substantive'], 'law: the public sector equality duty') },
  approval: {
    editorial: rule<ApprovalStep[]>(
      ['owner', 'CEO'],
      'no content changes; document 003, line 12, had the Board approve it',
    ),
    minor: rule<ApprovalStep[]>(['owner', 'SLT', 'authoriser'], 'document 003, line 9, names who approves'),
    substantive: rule<ApprovalStep[]>(
      ['owner', 'SLT', 'CEO', 'authoriser'],
      'document 000, line 9, names who approves',
    ),
    ...chased,
  },
  meeting: {
    papersDaysBefore: rule(7, 'a week, as agendas of governing bodies are sent'),
    latePapers: rule<MeetingRules['latePapers']>('refused', 'nobody decides on what they had no time to read'),
    quorum: rule<QuorumShare>('half', 'law: half of a governing body, rounded up; the documents name none'),
    quorumAtLeast: rule(3, 'as articles of academy trusts have it; the documents name none'),
    ...chased,
  },
  editorial: { resetsClock: rule<boolean>(false, 'nobody looked at the content; document 003, line 12, does not say') },
  impact: {
    classes: rule<ChangeClass[]>(
      ['minor', 'substantive'],
      'document 000, lines 76 to 85, and 003, line 77, link policies',
    ),
    ...weeks,
  },
  acknowledgement: { withinDays: rule(28, 'four weeks; the documents name no time') },
  standsOn: rule<StandsOn[]>([], 'the first packs knew no register of policies'),
};
