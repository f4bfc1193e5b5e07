import type { CommandForm, FormContext, FormPage } from '../types.js';
import { page, text } from './asking.js';
import { isGone } from './gone.js';

/** What is drawn of it, or the other where what the form is about is not there any more. */
const orElse = <T>(draw: () => T, other: () => T): T => {
  try {
    return draw();
  } catch (error) {
    if (isGone(error)) return other();
    throw error;
  }
};
/** Nothing can be asked any more; what somebody wrote is still read, so that it is not lost. */
const written = ({ spec }: FormContext): FormPage =>
  page(
    'This task is not open any more',
    Object.keys(spec.personal).map((name) => text(name, 'What you wrote', { optional: true })),
  );

/** A form that can be drawn also when its task has gone to others, or its case is closed to the reader. */
const lasting = ({ pages, fixed, begins, ...form }: CommandForm): CommandForm => ({
  ...form,
  drawable: (context) =>
    orElse(
      () => [pages(context, {}), fixed?.(context)].length > 0,
      () => false,
    ),
  pages: (context, soFar) =>
    orElse(
      () => pages(context, soFar),
      () => [written(context)],
    ),
  ...(fixed && {
    fixed: (context) =>
      orElse(
        () => fixed(context),
        () => ({}),
      ),
  }),
  ...(begins && {
    begins: (context) =>
      orElse(
        () => begins(context),
        () => ({}),
      ),
  }),
});
export const allLasting = <K extends string>(
  forms: Readonly<Record<K, CommandForm>>,
): Readonly<Record<K, CommandForm>> =>
  Object.fromEntries(Object.entries<CommandForm>(forms).map(([type, form]) => [type, lasting(form)])) as Record<
    K,
    CommandForm
  >;
