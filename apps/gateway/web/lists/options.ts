import type { PersonCaller } from '#libs/access/index.js';
import { namedSteps } from '#libs/case-file/steps-of.js';
import type { SchoolId, StaffId } from '#libs/kernel/index.js';
import { processNames, stepOf } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import type { Option } from './filter.js';

/** Above so many people a list of all of them helps nobody; then only who holds a role is offered. */
const mostPeople = 500;

export const schoolOptions = (
  { directory }: Pick<Engine, 'directory'>,
  among?: readonly SchoolId[],
): readonly Option[] =>
  directory
    .current()
    .schools()
    .filter(({ id }) => !among || among.includes(id))
    .map(({ id, name }) => ({ value: id, text: name }))
    .sort((a, b) => a.text.localeCompare(b.text, 'en-GB'));

export const kindOptions: readonly Option[] = Object.entries(processNames).map(([value, text]) => ({ value, text }));
export const stepOptions: readonly Option[] = namedSteps.map(({ address, process, number }) => ({
  value: address,
  // Each process has its own first step.
  text: `${stepOf(process, number)} (${processNames[process].toLowerCase()})`,
}));

/** Those who may have something to do at schools that the person oversees, by name. */
export const peopleOptions = async (
  { directory, names }: Pick<Engine, 'directory' | 'names'>,
  { at }: PersonCaller,
  schools: readonly SchoolId[],
): Promise<readonly Option[]> => {
  const trust = directory.current();
  const theirs = (staff: StaffId) => {
    const employer = trust.employer(staff, at);
    return (employer !== undefined && schools.includes(employer)) || trust.rolesOf(staff, at).length > 0;
  };
  const all = trust.staff(at).filter(theirs);
  const offered = all.length > mostPeople ? all.filter((staff) => trust.rolesOf(staff, at).length) : all;
  const known = await names(offered);
  return [...known].map(([value, text]) => ({ value, text })).sort((a, b) => a.text.localeCompare(b.text, 'en-GB'));
};
