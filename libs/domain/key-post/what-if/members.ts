import type { People, StaffId } from '../../../kernel/index.js';
import { holdersOn } from '../../assignment/holders-on.js';
import type { Nominee } from '../words.js';
import type { Known } from './known.js';

/** Who a nominee is on a day: position and role as the ledger and the directory have them, the pool as it is given. */
export const membersIn =
  (people: Pick<People, 'holders' | 'employer' | 'holdingsIn'>, pool: readonly StaffId[]): Known['membersOf'] =>
  (nominee: Nominee, day) => {
    switch (nominee.by) {
      case 'staff':
        return [nominee.staff];
      case 'role':
        return people.holders(nominee.role, nominee.school);
      case 'pool':
        return pool.filter((staff) => !nominee.school || people.employer(staff) === nominee.school);
      case 'post': {
        const held = holdersOn(people.holdingsIn(nominee.post), day);
        return [...new Set(held.filter(({ basis }) => basis === 'substantive').map(({ staff }) => staff))];
      }
    }
  };
