import { journey } from './journey.js';
import { isRefused } from './moves/act.js';
import { adopted, decided, dueIs, imported, policySeen } from './moves/policy.js';
import { same } from './tell.js';
import { tripsPolicy, visitorsPolicy } from './texts.js';

export const policyImport = journey(
  'policy-import',
  'Two documents come into the register: contradictions and holes are found in them and decided by a person; one was never adopted',
  async (trust) => {
    trust.teller.step('HR supplies a document that says two years at its head and three in its text');
    const owner = { role: 'SLT' };
    const visitors = await imported(trust, { title: 'Visitors Policy', reference: 'V1', owner, authoriser: 'board' }, visitorsPolicy); // prettier-ignore
    const { findings } = await policySeen(visitors);
    for (const { severity, kind } of findings) trust.teller.say(`found: ${severity}, ${kind}`);
    same('whether it is found that the dates contradict the text', findings.some(({ kind }) => kind === 'cadence-conflict'), true); // prettier-ignore
    await dueIs(visitors, '2026-03-31', 'printed');

    trust.teller.step('HR decides: the text of three years was left over, two years hold');
    await decided(visitors, 'cadence-conflict', { choose: 'months', months: 24 }, 'The Board decided on two years; the sentence was left over.'); // prettier-ignore
    await adopted(visitors, '2024-03-12');
    await dueIs(visitors, '2026-03-12', 'decided');

    trust.teller.step('The second document is a draft that names no school: it can’t be recorded as adopted');
    const trips = await imported(trust, { title: 'Trips and Visits Policy', reference: 'T1', owner, authoriser: 'board' }, tripsPolicy); // prettier-ignore
    const seen = await policySeen(trips);
    for (const { severity, kind } of seen.findings) trust.teller.say(`found: ${severity}, ${kind}`);
    const { version } = await (await trips.as('hr-officer')).task(trips.id, 'record-adoption');
    const approval = { approvedOn: { precision: 'day', value: '2025-01-07' }, body: 'board' };
    await isRefused(trips, 'hr-officer', 'FindingsStillOpen', 'RecordAdoption', approval, { taskVersion: version });
    same('how it stands', (await policySeen(trips)).standing, 'NotAdopted');
  },
);
