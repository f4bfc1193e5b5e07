import { z } from 'zod';
import {
  command,
  defineProcess,
  holding,
  id,
  otherState,
  withClaims,
  type Papers,
  type WithClaims,
} from '#libs/domain/process/index.js';
import { accept, acceptAlongside, refuse, type Context, type Message, type StreamId } from '#libs/kernel/index.js';
import { ash } from '../../support/people.js';

/** A process of purses: what one pays another gets, so that the sum over all streams tells of a decision that was recorded in part. */
type PurseEvent =
  | Message<'PurseFilled', { amount: number }>
  | Message<'Paid', { amount: number }>
  | Message<'Got', { amount: number }>
  | Message<'NextNamed', { next: StreamId }>
  | Message<'Compared', { same: StreamId }>;
export type Purse = Readonly<{ status: 'None' | 'There'; amount: number; next?: StreamId }>;

const evolve = (purse: Purse, event: PurseEvent): Purse => {
  switch (event.type) {
    case 'PurseFilled':
      return { status: 'There', amount: event.data.amount };
    case 'Paid':
      return { ...purse, amount: purse.amount - event.data.amount };
    case 'Got':
      return { ...purse, status: 'There', amount: purse.amount + event.data.amount };
    case 'NextNamed':
      return { ...purse, next: event.data.next };
    case 'Compared':
      return purse;
  }
};

const stream = id<'Stream'>();
const said = { clause: 'none', summary: 'About purses.', by: holding('HR'), personal: {} };
const amount = z.int().min(1);
type Named = Readonly<Record<StreamId, unknown>>;

/** The purses after this one, as far as they are known: each names the next. */
const chainFrom = (first: StreamId | undefined, others: Named = {}): readonly StreamId[] =>
  first === undefined ? [] : [first, ...chainFrom((others[first] as Purse | undefined)?.next, others)];

const handlers = {
  FillPurse: command({
    ...said,
    type: 'FillPurse',
    starts: true,
    schema: z.strictObject({ amount }),
    decide: (data, { status }: Purse) =>
      status === 'None' ? accept({ type: 'PurseFilled', data }) : refuse('AlreadyThere'),
  }),
  NameNext: command({
    ...said,
    type: 'NameNext',
    schema: z.strictObject({ next: stream }),
    decide: (data) => accept({ type: 'NextNamed', data }),
  }),
  /** Pays another purse, which need not be there yet. */
  Pay: command({
    ...said,
    type: 'Pay',
    schema: z.strictObject({ to: stream, amount }),
    alongside: ({ to }) => [to],
    decide: ({ to, amount: paid }, purse: Purse) =>
      purse.amount < paid
        ? refuse('NotEnough', { has: purse.amount })
        : acceptAlongside([{ type: 'Paid', data: { amount: paid } }], [{ stream: to, events: [{ type: 'Got', data: { amount: paid } }] }]), // prettier-ignore
  }),
  /** Pays one to every purse of the chain that begins with the next. */
  PayAll: command({
    ...said,
    type: 'PayAll',
    schema: z.strictObject({}),
    alongside: (_, { next }: Purse, { others }: Context<unknown>) => chainFrom(next, others),
    decide: (_, { amount: has, next }: Purse, { others }: Context<unknown>) => {
      const chain = chainFrom(next, others);
      if (has < chain.length) return refuse('NotEnough', { has, needs: chain.length });
      const got = { type: 'Got', data: { amount: 1 } } as const;
      return acceptAlongside(
        [{ type: 'Paid', data: { amount: chain.length } }],
        chain.map((one) => ({ stream: one, events: [got] })),
      );
    },
  }),
  /** Only looks at the other purse. */
  Compare: command({
    ...said,
    type: 'Compare',
    schema: z.strictObject({ to: stream }),
    alongside: ({ to }) => [to],
    decide: ({ to }, purse: Purse, context: Context<unknown>) => {
      const other = otherState<Purse>(context, to);
      return other.amount === purse.amount
        ? accept({ type: 'Compared', data: { same: to } })
        : refuse('NotTheSame', { has: purse.amount, other: other.amount });
    },
  }),
  /** Wrong: it adds to a stream that it does not name. */
  PayBehindBacks: command({
    ...said,
    type: 'PayBehindBacks',
    schema: z.strictObject({ to: stream }),
    decide: ({ to }) =>
      acceptAlongside([{ type: 'Paid', data: { amount: 1 } }], [{ stream: to, events: [{ type: 'Got', data: { amount: 1 } }] }]), // prettier-ignore
  }),
} as const;

const papers: Papers<WithClaims<Purse>> = {
  schoolOf: () => ash,
  interested: () => [],
  application: () => undefined,
};
export const purse = defineProcess<Purse, PurseEvent, typeof handlers>({
  name: 'purse',
  ...withClaims<Purse, PurseEvent>({ revision: 1, initial: { status: 'None', amount: 0 }, evolve, upcasters: {} }, () => []), // prettier-ignore
  summary: ({ status, amount: has }) => ({ status, title: `${has}`, school: ash, open: true, involved: [] }),
  papers,
  handlers,
});
