import type { KnownAbsence } from '#libs/domain/absence/state.js';
import { daysOf, delegationsIn } from '#libs/domain/absence/state.js';
import type { HeldRole, LocalDate, Role, SchoolId } from '#libs/kernel/index.js';
import { erased, heldRoleText, person, spanText, type Names } from '#libs/words/index.js';
import { standOf, type absencesOf } from '../../queries/absences-of.js';
import type { Option } from '../lists/filter.js';

type Listed = Awaited<ReturnType<typeof absencesOf>>;
type PassedOn = Readonly<{ role: string; school?: string }>;

export const standWords = { planned: 'Planned', running: 'Away now', over: 'Over', cancelled: 'Cancelled' } as const;
const roleOf = ({ role, school }: PassedOn, names: Names): string =>
  heldRoleText({ role: role as Role, ...(school && { school: school as SchoolId }) }, names);

/** What the page of absences says: when somebody is away, who stands in, and for whom they stand in. */
export const listView = ({ absences, standsInFor }: Listed, names: Names) => ({
  absences: absences.map(({ absence, from, to, stand, delegations }) => ({
    href: `/absences/${absence}`,
    span: spanText({ from: from as LocalDate, to: to as LocalDate }),
    stand: standWords[stand],
    delegates: delegations.map(
      (one) =>
        `${person(names, one.to, erased)} as ${roleOf(one, names)}, ${spanText({ from: one.from, to: one.until })}`,
    ),
  })),
  standsInFor: standsInFor.map(
    (one) => `${person(names, one.staff, erased)}, as ${roleOf(one, names)}, ${spanText(one)}`,
  ),
});

/** What the page of one absence says and asks. */
export const absenceView = (absence: KnownAbsence, today: LocalDate, names: Names) => {
  const stand = standOf(absence, today);
  return {
    span: spanText(absence.window),
    stand: standWords[stand],
    from: absence.window.from,
    to: absence.window.to,
    begun: stand === 'running',
    open: stand === 'running' || stand === 'planned',
    delegates: delegationsIn(absence).map((one) => {
      const days = daysOf(absence, one);
      const who = person(names, one.passedOn.to, erased);
      const role = roleOf(one.passedOn, names);
      return { id: one.delegation, who, role, text: `${who} as ${role}${days ? `, ${spanText(days)}` : ''}` };
    }),
  };
};

/** The roles that can be passed on: those that are a person's own, each once. */
export const roleOptions = (own: readonly HeldRole[], names: Names): readonly Option[] => {
  const options = own
    .filter(({ role }) => role !== 'IT')
    .map((held) => ({
      value: held.school ? `${held.role}@${held.school}` : held.role,
      text: heldRoleText(held, names),
    }));
  return [...new Map(options.map((one) => [one.value, one])).values()];
};
