import { payrollHasHeardAll, payrollRecord, payrollRecordsOf } from '../payroll-record.js';
import { same } from '../tell.js';
import { idOf, type Part, type Post } from '../trust.js';
import { caseOf } from './file.js';
import { vacancyOf } from './offer.js';

type Applicant = Extract<Part, `applicant-${string}`>;
type Expected = Readonly<{ staff: Applicant; startsOn: string; revision?: number; voided?: boolean }>;
/** Who releases each applicant, by the trust's staff list. */
const employers: Readonly<Record<Applicant, string>> = {
  'applicant-1': 'school-ashgrove',
  'applicant-2': 'school-dunmarsh',
  'applicant-3': 'school-elderwold',
};

export const appointmentOf = async (post: Post, vacancy = 1) => {
  const now = await vacancyOf(post, vacancy);
  if (!('appointment' in now)) throw new Error(`Nobody is appointed to vacancy ${vacancy}: it is ${now.status}.`);
  return now.appointment;
};

/** Throws unless payroll stored the appointment as it was agreed. */
export const payrollHas = async (
  post: Post,
  appointment: string,
  { staff, startsOn, revision = 1, voided = false }: Expected,
): Promise<void> => {
  const record = await payrollRecord(post.urls, appointment, revision);
  const { staffId, releasingSchoolId, postId, ...rest } = record;
  same(
    'what payroll stored',
    [record['appointmentId'], staffId, releasingSchoolId, postId, rest['startsOn'], rest['revision'], rest['voided']],
    [appointment, idOf(staff), employers[staff], post.id, startsOn, revision, voided],
  );
  post.teller.say(`payroll has ${JSON.stringify(record)}`);
};

/** Throws unless, of everybody who ever applied, payroll has only so many appointments to this post. */
export const payrollHasOnly = async (post: Post, count: number): Promise<void> => {
  post.teller.step('Payroll has what it should have, and nothing else');
  await payrollHasHeardAll(post.urls);
  const { applications, earlier } = (await caseOf(post)).state;
  const everybody = [...earlier, ...applications].map(({ applicant }) => applicant);
  const records = await payrollRecordsOf(post.urls, post.id, everybody);
  same('the number of appointments to this post in payroll', records.length, count);
  post.teller.say(`${(await caseOf(post)).status}: payroll has ${count || 'no'} appointment to ${post.id}`);
};

/** Where the journey ends in one appointment: payroll has it as it was agreed, and nothing else of this post. */
export const appointedInPayroll = async (post: Post, staff: Applicant, startsOn: string): Promise<void> => {
  const { appointment } = await appointmentOf(post);
  await payrollHas(post, appointment, { staff, startsOn });
  await payrollHasOnly(post, 1);
};
