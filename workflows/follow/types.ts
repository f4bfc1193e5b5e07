import type { Answer, Notify } from '../../activities/types.js';
import type { AnyMessage, Instant, StreamId } from '#libs/kernel/index.js';

export type Rung = Readonly<{ at: Instant; kind: string }>;

/** Something that people are reminded of, at each of its rungs. */
export type Chased = Readonly<{ rungs: readonly Rung[] }> & Pick<Notify, 'reason' | 'task' | 'to' | 'roles' | 'by'>;

/** Something that people are told once, because of what happened. */
export type News<S> = Pick<Notify, 'reason' | 'task' | 'to' | 'roles' | 'audience' | 'except' | 'by'> &
  Readonly<{
    /** Tells it apart from other news of its reason; the version of the event where there is none. */
    key?: string;
    /** False once it has been overtaken, so that nobody is told any more. */
    still?: (state: S) => boolean;
  }>;
/** Whom an event is news for. */
export type NewsOf<S, E> = (event: E, after: S, before: S) => readonly News<S>[];

/** When to act, as the state has it now, and the command that is then run. */
export type Deadline<S, C> = Readonly<{
  at: (state: S) => Instant | undefined;
  then: (state: S) => C;
  /** Tells apart commands of one type that one version may call for. */
  key?: string;
  /** It may take minutes, as the reading of a long document does. */
  slow?: true;
}>;
/** What the rung of kind `escalate` changes before people are told. */
export type Escalation<S, C> = Readonly<{ done: (state: S) => boolean; then: (state: S) => C; key?: string }>;

export interface Following<S, C> {
  readonly stream: StreamId;
  readonly state: S;
  /** Waits until the state is so. At the deadline, asked anew after each event, runs the command, again while it is refused. */
  until(so: (state: S) => boolean, deadline?: Deadline<S, C>): Promise<void>;
  /** True when the state is so, false when the instant, asked anew after each event, has come first. */
  comes(so: (state: S) => boolean, at: (state: S) => Instant | undefined): Promise<boolean>;
  /** Until the state is so, tells people at each rung that passes; after an outage only the latest. The ladders may change meanwhile. */
  chase(
    so: (state: S) => boolean,
    chased: (state: S) => readonly Chased[],
    escalation?: Escalation<S, C>,
  ): Promise<void>;
  /** Tells people something once, whatever else happens. */
  tell(news: News<S>, key: string, at: Instant): void;
  /** Runs one of the process's own commands. `key` tells apart commands of one type that one version may call for; a `slow` one is waited for longer. */
  run(command: C, key?: string, slow?: true): Promise<Answer>;
  /** Asks another case for something once, until it is done or `done` says of a refusal that it was done before; `key` names it whatever is run or rebuilt. */
  askOf(other: StreamId, command: AnyMessage, key: string, done: (refusal: string) => boolean): Promise<void>;
  /** The trust's clock, so many milliseconds from now. */
  now(laterMs?: number): Instant;
  /** The open cases of a process in these statuses, as the register has them: it may be a little behind. */
  standing(process: string, statuses: readonly string[]): Promise<readonly StreamId[]>;
  /** Once everybody has been told what there is to tell. */
  settled(): Promise<void>;
}
