import type { LocalDate } from '../../kernel/index.js';
import type { LdpNeed, LdpRules } from '../../policy-packs/rules.js';
import type { Accreditation } from './parts.js';
import type { File } from './state.js';

type Done = Pick<File, 'accreditations' | 'elements' | 'progress'>;
const holdsOn =
  (day: LocalDate) =>
  ({ voided, from, expires }: Accreditation) =>
    !voided && from <= day && (!expires || expires >= day);

/** An accreditation that held on the day, as the ledger knows it now: the latest revision wins. */
export const accreditedOn = ({ accreditations }: Pick<File, 'accreditations'>, day: LocalDate): boolean =>
  accreditations.some(holdsOn(day));

const met: Readonly<Record<LdpNeed, (done: Done, day: LocalDate) => boolean>> = {
  accreditation: accreditedOn,
  research: ({ elements }) => elements.some(({ kind, standing }) => kind === 'research' && standing === 'completed'),
  'final-review': ({ progress }) => progress?.final === true,
};
/** What is missing to complete the programme on a day, by the rule of the pack. */
export const missing = (done: Done, day: LocalDate, { completion }: Pick<LdpRules, 'completion'>): readonly LdpNeed[] =>
  completion.needs.filter((need) => !met[need](done, day));
