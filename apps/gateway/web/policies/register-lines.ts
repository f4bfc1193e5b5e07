import type { PersonCaller } from '#libs/access/index.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { StaffId } from '#libs/kernel/index.js';
import type { PolicyItem } from '#libs/read-models/policy-register/query.js';
import { addresseesText, capital, counted, dayText, school, type Names } from '#libs/words/index.js';
import { dueSources } from '#libs/words/policy/marks.js';
import { lightOf, scopeText, stageNames } from '#libs/words/policy/register.js';
import type { Engine } from '../../engine.js';
import { audiencesAt, isAskedOf, seesRegister } from '../../queries/policies-of.js';

/** Whom the register names: owners, and who acts for them. */
export const ownersIn = (items: readonly PolicyItem[]): readonly StaffId[] =>
  items.flatMap(({ owner }) => ('staff' in owner ? [owner.staff] : []));

const adoptionText = ({ scope, schools, standing }: PolicyItem): string | undefined => {
  if (scope.of === 'trust' || standing !== 'InForce') return undefined;
  const adopted = scope.schools.filter((one) => schools[one] === 'adopted').length;
  return `Adopted by ${adopted} of ${counted(scope.schools.length, 'school')}`;
};
const readText = (item: PolicyItem, audienceOf: ReturnType<typeof audiencesAt>): string | undefined => {
  if (!item.acknowledgeBy) return undefined;
  const asked = audienceOf(item.audience);
  const acknowledged = new Set(item.acknowledged);
  const done = asked.filter((staff) => acknowledged.has(staff)).length;
  return `Acknowledged by ${done} of ${asked.length.toLocaleString('en-GB')}, to be done by ${dayText(item.acknowledgeBy)}`;
};
const conflictsText = (conflicts: number): string | undefined =>
  conflicts
    ? `${counted(conflicts, 'other date')} ${conflicts === 1 ? 'is' : 'are'} said; the earliest counts`
    : undefined;

/** The register as lines, each with what stands out of it in words. */
export const registerLines = (engine: Engine, caller: PersonCaller, items: readonly PolicyItem[], names: Names) => {
  const whole = seesRegister(caller);
  const today = localDate(caller.at);
  const audienceOf = audiencesAt(engine.directory.current(), caller.at);
  return items.map((item) => {
    const { policy, title, reference, dueFrom, conflicts, stage, openFindings, contradictions } = item;
    const asked = item.standing === 'InForce' && isAskedOf(engine, caller, item);
    return {
      title: reference ? `${reference} ${title}` : title,
      reference,
      policy,
      href: whole ? `/cases/${policy}` : `/policies/${policy}/read`,
      light: lightOf(item, today),
      facts: [
        `For: ${scopeText(item.scope, (one) => school(names, one))}`,
        ...(whole ? [`Owner: ${addresseesText([item.owner], names)}`] : []),
        ...(whole && item.due && item.standing === 'NotAdopted' ? [`A review is due ${dayText(item.due)}`] : []),
        ...(whole && item.due && dueFrom ? [capital(dueSources[dueFrom])] : []),
        ...(whole
          ? [conflictsText(conflicts), stage && stageNames[stage], adoptionText(item), readText(item, audienceOf)]
          : []),
        whole && openFindings
          ? `${counted(openFindings, 'open finding')}${contradictions ? `, ${counted(contradictions, 'contradiction')} among them` : ''}`
          : undefined,
        whole && item.openImpacts ? `Changes of linked policies to be checked on: ${item.openImpacts}` : undefined,
      ].filter((text): text is string => Boolean(text)),
      read: asked
        ? { href: `/policies/${policy}/read`, by: item.acknowledgeBy && dayText(item.acknowledgeBy) }
        : undefined,
    };
  });
};
