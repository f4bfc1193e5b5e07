import type { StaffId } from '#libs/kernel/index.js';
import { journey } from './journey.js';
import { answerIsRefused, answers } from './moves/act.js';
import { timePasses } from './moves/advert.js';
import { fileOf, joined, numberOf, standsAs } from './moves/programme.js';
import type { Trust, Who } from './trust.js';

const late = { who: 'staff-037' as StaffId, head: 'head-copperfen' } as const;
const differs = { who: 'staff-043' as StaffId, head: 'head-ivelstoke' } as const;

const objectivesMet = async (trust: Trust, who: Who, head: Who): Promise<number> => {
  const file = fileOf(trust, who);
  const continuation = await numberOf(file, 'record-objectives');
  const fact = { continuation, result: 'met', source: 'Performance management review of the autumn' };
  await answers(file, head, `record-objectives-${continuation}`, 'RecordObjectivesFact', fact);
  return continuation;
};

export const ldpContinuation = journey(
  'ldp-continuation',
  'The next autumn: one appraisal is late and settled later, another differs from the objectives, and the appeal is upheld',
  async (trust) => {
    const intake = await joined(trust, [late, differs]);
    const year = intake.year + 1;
    await timePasses(intake, `${year}-09-16T09:00:00.000Z`, 'The next autumn: whether each goes on is asked by itself');
    await standsAs(intake, late.who, 'ContinuationPending');

    trust.teller.step('One appraisal is late: the decision is for the time being');
    const one = fileOf(intake, late.who);
    const first = await objectivesMet(intake, late.who, late.head);
    const pending = `decide-continuation-${first}`;
    const meanwhile = { continuation: first, decision: 'provisional' };
    await answers(one, 'slt-1', pending, 'DecideContinuation', meanwhile);
    await timePasses(intake, `${year}-11-20T09:00:00.000Z`, 'The appraisal is finished in November');
    const appraisal = { source: 'Appraisal of the year', finishedOn: `${year}-11-18` };
    await answers(one, late.head, `record-appraisal-${first}`, 'RecordAppraisalFact', {
      continuation: first,
      result: 'good',
      ...appraisal,
    });
    const settled = { continuation: first, decision: 'continue', effectiveFrom: `${year}-09-15` };
    await answers(one, 'slt-1', pending, 'DecideContinuation', settled);
    await standsAs(intake, late.who, 'Participating');

    trust.teller.step('Objectives met, appraisal poor: two facts, and reasons are demanded');
    const other = fileOf(intake, differs.who);
    const second = await objectivesMet(intake, differs.who, differs.head);
    await answers(other, differs.head, `record-appraisal-${second}`, 'RecordAppraisalFact', {
      continuation: second,
      result: 'poor',
      ...appraisal,
    });
    const task = `decide-continuation-${second}`;
    const ends = { continuation: second, decision: 'not-continued' };
    await answerIsRefused(other, 'slt-2', 'ReasonsRequired', task, 'DecideContinuation', ends);
    await answers(other, 'slt-2', task, 'DecideContinuation', { ...ends, reasons: 'The appraisal outweighs it.' });
    await standsAs(intake, differs.who, 'NotContinued');
    const appeal = { continuation: second, grounds: 'The appraisal left out a whole term.' };
    await answers(other, differs.who, `appeal-continuation-${second}`, 'AppealContinuation', appeal);
    await answers(other, 'ceo', `decide-appeal-${second}`, 'DecideAppeal', {
      continuation: second,
      decision: 'upheld',
      reason: 'A term was left out.',
    });
    await standsAs(intake, differs.who, 'Participating');
  },
);
