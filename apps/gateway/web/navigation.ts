import type { PersonCaller } from '#libs/access/index.js';
import { holdsAcrossTheTrust } from '#libs/domain/process/index.js';
import type { Role } from '#libs/kernel/index.js';

type Item = Readonly<{
  text: string;
  href: string;
  /** Elsewhere, and part of it all the same. */
  also?: string;
  for?: readonly Role[];
  /** Where the role at one school is not enough, nor standing in for somebody. */
  acrossTheTrust?: true;
}>;

const items: readonly Item[] = [
  { text: 'What needs me', href: '/' },
  { text: 'Tasks', href: '/tasks', for: ['HR', 'SLT', 'Head', 'CEO'] },
  { text: 'Cases', href: '/cases', for: ['HR', 'SLT', 'Head', 'CEO', 'Governor'] },
  { text: 'Who holds which post', href: '/board', for: ['HR', 'SLT', 'Head', 'CEO'] },
  { text: 'Succession', href: '/succession', for: ['HR', 'SLT', 'CEO'], acrossTheTrust: true },
  { text: 'Programme', href: '/programme', for: ['HR', 'SLT', 'CEO', 'Governor'], acrossTheTrust: true },
  { text: 'Policies', href: '/policies', also: '/findings' },
  { text: 'Meetings', href: '/meetings', for: ['HR', 'SLT', 'CEO', 'Governor'] },
  { text: 'Posts open to me', href: '/posts' },
  { text: 'My applications', href: '/applications' },
  { text: 'My programme', href: '/my-programme' },
  { text: 'My absences', href: '/absences' },
  { text: 'Dashboard', href: '/dashboard', for: ['HR', 'SLT', 'Head', 'CEO', 'Governor'] },
  { text: 'Notices', href: '/notices' },
  { text: 'Import people', href: '/operations/people', for: ['HR'] },
  { text: 'Operations', href: '/operations', for: ['IT'] },
];

const holds = ({ roles }: PersonCaller, { for: wanted, acrossTheTrust }: Item): boolean =>
  !wanted || (acrossTheTrust ? holdsAcrossTheTrust(wanted, roles) : roles.some(({ role }) => wanted.includes(role)));
const below = (address: string, href: string): boolean =>
  address === href || (href !== '/' && address.startsWith(`${href}/`));

/** Where a person can go, by the roles that they hold now; the part that they are in is marked. */
export const navigationFor = (caller: PersonCaller | undefined, address: string) => {
  const [path = '/'] = address.split('?');
  return caller
    ? items
        .filter((item) => holds(caller, item))
        .map(({ text, href, also }) => ({
          text,
          href,
          active: below(path, href) || (also !== undefined && below(path, also)),
        }))
    : [];
};
