import { oversees, type PersonCaller } from '#libs/access/index.js';
import type { SchoolId } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/index.js';
import { addressOf } from '../../lists/filter.js';
import { schoolName } from '../drawing.js';
import type { Drawing } from './drawing.js';
import { placesOf, type Places } from './facts.js';

type Way = Readonly<{ text: string; href: string }>;

/** The posts of the secondee over time, for who may see them. */
const careerOf = (caller: PersonCaller, { secondee, homeSchool, host, agreed }: Places): readonly Way[] => {
  if (!secondee) return [];
  const href = `/people/${secondee}/career`;
  if (caller.id === secondee) return [{ text: 'Your posts over time', href }];
  const atHost = agreed && host && 'school' in host && oversees(caller, host.school);
  const may = (homeSchool && oversees(caller, homeSchool)) || atHost;
  return may ? [{ text: 'The posts of the secondee over time', href }] : [];
};

/** Where a reader can look on from a secondment: the posts of the secondee, and the boards of both schools on the first day. */
export const waysOn = (drawing: Drawing, caller: PersonCaller): readonly Way[] => {
  const places = placesOf(drawing.told);
  const { homeSchool, host, from: on } = places;
  const schools = new Set<SchoolId>([
    ...(homeSchool ? [homeSchool] : []),
    ...(host && 'school' in host ? [host.school] : []),
  ]);
  const boards = [...schools]
    .filter((school) => on && oversees(caller, school))
    .map((school) => ({
      text: `Who holds which post at ${schoolName(drawing, school)} on ${dayText(on!)}`,
      href: addressOf('/board', { school, on }),
    }));
  return [...careerOf(caller, places), ...boards];
};
