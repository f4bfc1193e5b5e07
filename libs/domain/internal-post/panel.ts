import type { LocalDate, StaffId } from '../../kernel/index.js';
import type { PanelMember, PanelRules, RecusalReason } from './events.js';

export type Panel = Readonly<{
  members: readonly PanelMember[];
  rules: PanelRules;
  /** Who has said whether they have an interest in an applicant. */
  declared: readonly StaffId[];
  recused: readonly Readonly<{ staff: StaffId; because: RecusalReason }>[];
}>;

export const membersOf = (panel: Panel | undefined): readonly PanelMember[] =>
  panel?.members.filter(({ staff }) => !panel.recused.some((one) => one.staff === staff)) ?? [];
export const siftersOf = (panel: Panel | undefined): readonly StaffId[] =>
  membersOf(panel).flatMap(({ staff, sifts }) => (sifts ? [staff] : []));
export const chairOf = (panel: Panel | undefined): StaffId | undefined =>
  membersOf(panel).find(({ chair }) => chair)?.staff;
export const hasDeclared = (panel: Panel | undefined, staff: StaffId): boolean =>
  panel?.declared.includes(staff) ?? false;

/** Why somebody is off the panel; undefined for who is on it, or never was. */
export const lastRecusal = (panel: Panel | undefined, staff: StaffId): RecusalReason | undefined =>
  panel?.recused.findLast((one) => one.staff === staff)?.because;

type Rule = (members: readonly PanelMember[], rules: PanelRules, on: readonly LocalDate[]) => boolean;
const holding =
  (role: 'SLT' | 'Head'): Rule =>
  (members, { needs }) =>
    !needs.includes(role) || members.some(({ holds }) => holds.includes(role));

/** What a panel has to fulfil; each is red by its name. */
export const panelRules = {
  TooFewMembers: (members, { minimumMembers }) => members.length >= minimumMembers,
  TooFewSifters: (members, { minimumSifters }) => members.filter(({ sifts }) => sifts).length >= minimumSifters,
  NoChair: (members) => members.some(({ chair }) => chair),
  NoSeniorLeader: holding('SLT'),
  NoHead: holding('Head'),
  NobodyTrainedOnTheDay: (members, _, on) =>
    on.every((day) => members.some(({ trainedUntil }) => trainedUntil !== undefined && trainedUntil >= day)),
} as const satisfies Readonly<Record<string, Rule>>;
export type PanelProblem = keyof typeof panelRules;

/** Every rule that fails, for interviews on these days: `red` forbids, `warnings` are advice under the trust's pack. */
export const panelProblems = (
  panel: Pick<Panel, 'members' | 'rules' | 'recused'>,
  on: readonly LocalDate[],
): Readonly<{ red: readonly PanelProblem[]; warnings: readonly PanelProblem[] }> => {
  const members = membersOf({ ...panel, declared: [] });
  const failing = (Object.keys(panelRules) as PanelProblem[]).filter(
    (name) => !(panelRules[name] as Rule)(members, panel.rules, on),
  );
  const advice = (name: PanelProblem) => name === 'NobodyTrainedOnTheDay' && panel.rules.training === 'advised';
  return { red: failing.filter((name) => !advice(name)), warnings: failing.filter(advice) };
};
