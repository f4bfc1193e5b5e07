import { fetchJson } from '../api.js';
import { payrollHasHeardAll } from '../payroll-record.js';
import { same } from '../tell.js';
import { idOf, type Case, type Who } from '../trust.js';

type Period = Readonly<{
  sourceId: string;
  kind: string;
  postId: string;
  from: string;
  to: string | null;
  allowanceFrom: string | null;
}>;
type Paid = Readonly<{ kind: 'acting' | 'secondment'; post: string; from: string; to: string; allowanceFrom?: string }>;

/** Throws unless payroll pays somebody for a case in these days and for no others. */
export const payrollPays = async ({ urls, teller, id }: Case, who: Who, paid: Paid): Promise<void> => {
  await payrollHasHeardAll(urls);
  const { body } = await fetchJson(`${urls.payroll}/pay-periods?staff=${idOf(who)}`);
  const periods = (body['payPeriods'] as readonly Period[]).filter(({ sourceId }) => sourceId === id);
  const shown = periods.map(({ kind, postId: post, from, to, allowanceFrom }) => ({
    kind,
    post,
    from,
    to,
    allowanceFrom,
  }));
  const { kind, post, from, to, allowanceFrom = null } = paid;
  same(`what payroll pays ${who} for ${id}`, shown, [{ kind, post, from, to, allowanceFrom }]);
  teller.say(
    `payroll pays ${who}: ${kind}, ${from} to ${to}${allowanceFrom ? `, allowance from ${allowanceFrom}` : ''}`,
  );
};
