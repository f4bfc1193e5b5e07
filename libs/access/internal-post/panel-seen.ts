import type { LocalDate, SchoolId, StaffId } from '../../kernel/index.js';
import type { PanelRules, RecusalReason } from '../../domain/internal-post/events.js';
import { panelProblems, type PanelProblem } from '../../domain/internal-post/panel.js';
import type { Begun } from '../../domain/internal-post/state.js';
import { interviewDays } from '../../domain/internal-post/task-lists/selection.js';

export type SeenMember = Readonly<{
  staff: StaffId;
  school: SchoolId;
  chair: boolean;
  sifts: boolean;
  holds?: readonly ('SLT' | 'Head')[];
  trainedUntil?: LocalDate;
}>;
export type SeenPanel = Readonly<{
  members: readonly SeenMember[];
  rules: PanelRules;
  red: readonly PanelProblem[];
  warnings: readonly PanelProblem[];
  declared: readonly StaffId[];
  recused: readonly Readonly<{ staff: StaffId; because?: RecusalReason }>[];
}>;

/** The panel with the rules that fail; members do not see why a colleague was recused, nor how long they are trained for; `hidden`: of whom it is not told that they applied. */
export const panelSeen = (
  post: Begun,
  whole: boolean,
  hidden: ReadonlySet<StaffId> = new Set(),
): SeenPanel | undefined => {
  const { panel } = post;
  if (!panel) return undefined;
  const { red, warnings } = panelProblems(panel, interviewDays(post));
  return {
    members: panel.members.map(({ staff, school, chair, sifts, holds, trainedUntil }) => ({
      staff,
      school,
      chair,
      sifts,
      ...(whole && { holds, ...(trainedUntil && { trainedUntil }) }),
    })),
    rules: panel.rules,
    red,
    warnings,
    declared: panel.declared,
    recused: panel.recused.map(({ staff, because }) => ({
      staff,
      ...(whole && !hidden.has(staff) && { because }),
    })),
  };
};
