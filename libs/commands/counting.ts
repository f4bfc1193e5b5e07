import type { CalendarVersion } from '../calendars/types.js';
import type { Context } from '../kernel/index.js';
import type { PolicyPack, Rules } from '../policy-packs/rules.js';

/** Notes whether a decision looks at the bank holidays, so that no command has to say so itself; `counted` tells by which version it did. */
export const counting = (
  { id, version, follows = { id, version } }: PolicyPack,
  context: Context<Rules>,
): Readonly<{ context: Context<Rules>; counted: () => CalendarVersion | undefined }> => {
  let looked = false;
  const { calendar } = context.rules;
  const rules: Rules = {
    ...context.rules,
    get calendar() {
      looked = true;
      return calendar;
    },
  };
  return { context: { ...context, rules }, counted: () => (looked ? follows : undefined) };
};
