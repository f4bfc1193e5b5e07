import { internalPost } from '#libs/domain/internal-post/index.js';
import type { Actor, StaffId } from '#libs/kernel/index.js';
import { contextOf, fold, type Asked, type Circumstances, type Fact } from './given.js';

export type Move = Readonly<{
  by: StaffId | Actor;
  command: Asked;
  /** What `freshId` answers, where the command needs an id of its own. */
  fresh?: string;
}>;
type Data<T extends Asked['type']> = Extract<Asked, { type: T }>['data'];

/** One command of one person, as it would be given at the time of the play. */
export const move = <T extends Asked['type']>(by: StaffId | Actor, type: T, data: Data<T>, fresh?: string): Move => ({
  by,
  command: { type, data } as Asked,
  ...(fresh && { fresh }),
});

/**
 * The history with what real commands bring about, one after the other, at one time: it can't drift from the decider.
 * Throws with the refusal and its facts where a command is refused.
 */
export const play = (
  history: readonly Fact[],
  circumstances: Circumstances,
  ...moves: readonly Move[]
): readonly Fact[] =>
  moves.reduce<readonly Fact[]>((facts, { by, command, fresh }) => {
    const context = contextOf(by, circumstances);
    const decision = internalPost.decide(command, fold(facts), { ...context, ...(fresh && { freshId: fresh }) });
    if (decision.ok) return [...facts, ...decision.events];
    const { refusal, facts: why } = decision;
    throw new Error(`${command.type} by ${JSON.stringify(by)} was refused: ${refusal} ${JSON.stringify(why)}`);
  }, history);

/** The last fact of a type in a history. Throws where there is none. */
export const factIn = <T extends Fact['type']>(history: readonly Fact[], type: T): Extract<Fact, { type: T }> => {
  const found = history.findLast((fact): fact is Extract<Fact, { type: T }> => fact.type === type);
  if (!found) throw new Error(`The history holds no ${type}.`);
  return found;
};
