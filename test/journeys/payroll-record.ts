import { fetchJson, type Urls } from './api.js';
import { relayHasSentAll, takenByPayroll } from './followers.js';

type Recorded = Readonly<Record<string, unknown>>;

const within = async <T>(seconds: number, so: () => Promise<T | undefined>): Promise<T | undefined> => {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end;) {
    const answer = await so();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
};

/** What payroll stored of an appointment, once its revision is at least the one asked for. */
export const payrollRecord = async (urls: Urls, appointment: string, revision: number): Promise<Recorded> => {
  const found = await within(60, async () => {
    const { status, body } = await fetchJson(`${urls.payroll}/appointments/${appointment}`);
    return status === 200 && Number(body['revision']) >= revision ? body : undefined;
  });
  if (found) return found;
  throw new Error(
    `Payroll has no revision ${revision} of appointment ${appointment}. Is the payroll subscriber running, and Kafka?`,
  );
};

/** Waits until everything that has been decided so far has gone to Kafka and payroll has taken in whatever was for it. */
export const payrollHasHeardAll = async (urls: Urls): Promise<void> => {
  const heard = await within(60, async () =>
    (await relayHasSentAll(urls)) && (await takenByPayroll(urls)) ? true : undefined,
  );
  if (!heard)
    throw new Error('Payroll is behind for a minute. Are the relay, Kafka and the payroll subscriber running?');
};

/** Every appointment to a post that payroll has stored: of these people, and of anybody among the hundred that changed last. */
export const payrollRecordsOf = async (
  urls: Urls,
  post: string,
  staff: readonly string[],
): Promise<readonly Recorded[]> => {
  const found = new Map<unknown, Recorded>();
  for (const query of ['', ...staff.map((one) => `?staff=${one}`)]) {
    const { body } = await fetchJson(`${urls.payroll}/appointments${query}`);
    for (const record of body['appointments'] as readonly Recorded[])
      if (record['postId'] === post) found.set(record['appointmentId'], record);
  }
  return [...found.values()];
};
