import type { PersonCaller } from '#libs/access/index.js';
import type { Standing } from '#libs/domain/policy/state.js';
import type { Addressee } from '#libs/domain/policy/words.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { SchoolId, StaffId } from '#libs/kernel/index.js';
import type { PolicyFilter, PolicyItem } from '#libs/read-models/policy-register/query.js';
import { addresseesText, type Names } from '#libs/words/index.js';
import { standingNames } from '#libs/words/policy/register.js';
import type { Engine } from '../../engine.js';
import { wordsOf } from '../lists/days.js';
import type { FilterField, Option, Values } from '../lists/filter.js';
import { schoolOptions } from '../lists/options.js';

/** How an owner stands in an address or a form: `staff:<id>`, `<Role>` or `<Role>@<school>`. */
const ownerKey = (owner: Addressee): string => {
  if ('staff' in owner) return `staff:${owner.staff}`;
  return owner.school ? `${owner.role}@${owner.school}` : owner.role;
};
/** The owner that stands there so. */
export const ownerOf = (key: string | undefined): Addressee | undefined => {
  if (!key) return undefined;
  if (key.startsWith('staff:')) return { staff: key.slice('staff:'.length) as StaffId };
  const [role, school] = key.split('@');
  return { role, ...(school && { school }) } as Addressee;
};
const ownerOptions = (owners: readonly Addressee[], names: Names): readonly Option[] =>
  [...new Map(owners.map((owner) => [ownerKey(owner), addresseesText([owner], names)]))]
    .map(([value, text]) => ({ value, text }))
    .sort((a, b) => a.text.localeCompare(b.text, 'en-GB'));

const standings = Object.entries(standingNames).map(([value, text]) => ({ value, text }));
const yes: readonly Option[] = [{ value: 'yes', text: 'Overdue only' }];
const findings: readonly Option[] = [{ value: 'yes', text: 'With open findings only' }];

/** What the register can be narrowed by; `all` is what it is narrowed from. */
export const registerFields = (
  engine: Engine,
  all: readonly PolicyItem[],
  names: Names,
  whole: boolean,
): readonly FilterField[] => [
  { kind: 'words', name: 'q', label: 'Search titles and numbers' },
  { kind: 'choice', name: 'school', label: 'School', options: schoolOptions(engine) },
  ...(whole
    ? ([
        { kind: 'choice', name: 'standing', label: 'How it stands', options: standings },
        {
          kind: 'choice',
          name: 'owner',
          label: 'Owner',
          options: ownerOptions(
            all.map(({ owner }) => owner),
            names,
          ),
          otherwise: 'Anybody',
        },
        { kind: 'choice', name: 'overdue', label: 'Late or not', options: yes },
        { kind: 'choice', name: 'findings', label: 'Findings', options: findings },
      ] as const)
    : []),
];

/** What the values of a filter ask the register of policies for. */
export const registerQuery = (
  { q, school, standing, owner, overdue, findings: found }: Values,
  { at }: Pick<PersonCaller, 'at'>,
): PolicyFilter => ({
  words: wordsOf(q),
  school: school as SchoolId | undefined,
  standing: standing as Standing | undefined,
  owner: ownerOf(owner),
  lateOn: overdue ? localDate(at) : undefined,
  withFindings: found === 'yes',
});
