import type { LocalDate, SchoolId, StaffId } from '../../kernel/index.js';
import type { PanelRules, RecusalReason } from '../../domain/internal-post/events.js';
import { panelProblems, type Panel, type PanelProblem } from '../../domain/internal-post/panel.js';
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

/** As if whoever has left had left at once, in an order that tells nothing. */
const asLeft = ({ members, recused }: Panel, left: readonly StaffId[]): Panel['recused'] => {
  const once = new Set([
    ...recused.map(({ staff }) => staff),
    ...left.filter((one) => members.some(({ staff }) => staff === one)),
  ]);
  return [...once].sort().map((staff) => ({ staff, because: 'unavailable' }));
};
/** The panel with the rules that fail; members do not see why a colleague was recused, nor how long they are trained for; `left`: who has left by now, of whom neither the time nor the reason is told. */
export const panelSeen = (post: Begun, whole: boolean, left?: readonly StaffId[]): SeenPanel | undefined => {
  const { panel } = post;
  if (!panel) return undefined;
  const recused = left ? asLeft(panel, left) : panel.recused;
  const { red, warnings } = panelProblems({ ...panel, recused }, interviewDays(post));
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
    recused: recused.map(({ staff, because }) => ({ staff, ...(whole && !left && { because }) })),
  };
};
