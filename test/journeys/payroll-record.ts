import { fetchJson, type Urls } from './api.js';

/** What payroll stored of an appointment, once its revision is at least the one asked for. */
export const payrollRecord = async (
  urls: Urls,
  appointment: string,
  revision: number,
): Promise<Readonly<Record<string, unknown>>> => {
  for (let tries = 0; tries < 600; tries++) {
    const { status, body } = await fetchJson(`${urls.payroll}/appointments/${appointment}`);
    if (status === 200 && Number(body['revision']) >= revision) return body;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `Payroll has no revision ${revision} of appointment ${appointment}. Is the payroll subscriber running, and Kafka?`,
  );
};
