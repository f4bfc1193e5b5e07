import { describe, expect, test } from '@jest/globals';
import { maySeeAppointment, maySeeNames } from '#libs/access/index.js';
import { allOf, ash, birch, everybody, me, other, type Who } from './callers.js';

const people = allOf.filter((who) => everybody[who].kind === 'person');
const those = (allowed: (who: Who) => boolean) => allOf.filter(allowed);

describe('An appointment at Ash of somebody from Birch', () => {
  const parties = { staff: other, school: ash, releasedBy: birch };

  test('is seen by those who oversee either school, and by services with the scope', () => {
    expect(those((who) => maySeeAppointment(everybody[who], parties))).toEqual([
      'HR of the trust',
      'HR of Ash',
      'HR of Birch',
      'SLT of the trust',
      'CEO',
      'Head of Ash',
      'Head of Birch',
      'a service with appointments:read',
      'a service with both of appointments',
    ]);
  });

  test('is seen by the person appointed', () => {
    expect(people.every((who) => maySeeAppointment(everybody[who], { ...parties, staff: me }))).toBe(true);
  });

  test('gives the name to HR of its school and to services with the scope for names', () => {
    expect(those((who) => maySeeNames(everybody[who], ash))).toEqual([
      'HR of the trust',
      'HR of Ash',
      'a service with both of appointments',
    ]);
  });
});
