import type { CaseItem } from '#libs/read-models/case-register/query.js';
import { dayOf, processNames, statusWord } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';

/** A case as a list draws it. */
export const caseLines = ({ directory }: Pick<Engine, 'directory'>, cases: readonly CaseItem[]) => {
  const trust = directory.current();
  return cases.map((one) => {
    const word = statusWord(one.process, one.status);
    return {
      href: `/cases/${one.case}`,
      title: one.title,
      school: trust.school(one.school)?.name ?? one.school,
      kind: processNames[one.process as keyof typeof processNames],
      status: word.label,
      means: word.means,
      open: one.open,
      opened: dayOf(one.openedAt),
      changed: dayOf(one.changedAt),
    };
  });
};
export type CaseLine = ReturnType<typeof caseLines>[number];
