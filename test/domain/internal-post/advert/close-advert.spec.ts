import { expect, test } from '@jest/globals';
import { accept, refuse, type Actor, type StreamId } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ada, ben, cora, finn, hr } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, chasedFrom, keysAfter, others, taskIn } from '../asking.js';
import {
  applicationOf,
  applied,
  applying,
  at,
  close,
  closed,
  closing,
  drafted,
  finnLeft,
  historyOf,
  opened,
  sealed,
} from '../histories.js';

const ladder = chasedFrom('2027-01-25');
const closedAt = (instant: string, left: readonly string[] = []) => ({
  type: 'AdvertClosed' as const,
  data: { closedAt: at(instant), left: left as never, ladder },
});
const nobody = { type: 'NobodyApplied' as const, data: { ladder } };

test('the process closes the advert at its closing instant, and the sift begins', () => {
  expect(ask(applied, close, { at: closing })).toEqual(accept(closedAt(closing)));
  expect(fold(closed).status).toBe('Sifting');
});

test('it closes as of its instant, although the process comes to it later', () => {
  const late = '2027-01-26T03:00:00.000Z';
  expect(ask(applied, close, { at: late })).toMatchObject({ events: [{ data: { closedAt: closing } }] });
});

test('a millisecond earlier it is still open', () => {
  const at = '2027-01-25T16:59:59.999Z';
  expect(ask(applied, close, { at })).toEqual(refuse('StillOpen', { closesAt: closing }));
});

test('on the night the clocks go back it closes at the second half past one, as its offset says', () => {
  const closesAt = at('2027-10-31T01:30:00+00:00');
  const autumn = play(
    historyOf.Approved,
    { at: '2027-10-20T09:00:00Z' },
    move(hr, 'OpenAdvert', { closesAt, audience: {} }),
    applying(ada),
  );
  expect(ask(autumn, close, { at: '2027-10-31T01:30:00+01:00' })).toEqual(refuse('StillOpen', { closesAt }));
  expect(ask(autumn, close, { at: '2027-10-31T01:30:00+00:00' }).ok).toBe(true);
});

test('no applicant at all is an outcome of its own, which waits for HR to choose the route', () => {
  expect(ask(opened, close, { at: closing })).toEqual(accept(closedAt(closing), nobody));
  expect(fold(historyOf.AwaitingRoute)).toMatchObject({ step: { status: 'AwaitingRoute', because: 'NobodyApplied' } });
});

test('a draft that nobody handed in is no application, nor is one that was withdrawn', () => {
  expect(ask(drafted, close, { at: closing })).toEqual(accept(closedAt(closing), nobody));
  const withdrawn = play(opened, {}, applying(ada), move(ada, 'WithdrawApplication', {}));
  expect(ask(withdrawn, close, { at: closing })).toEqual(accept(closedAt(closing), nobody));
});

test('whoever left the trust before the closing is not turned away: HR is asked', () => {
  const withFinn = play(opened, { at: '2027-01-12T09:00:00Z' }, applying(ben));
  expect(ask(withFinn, close, { at: closing })).toEqual(accept(closedAt(closing)));
  expect(finnLeft).toContainEqual(closedAt(closing, [applicationOf(finn)]));
  expect(fold(finnLeft)).toMatchObject({
    applications: [{ applicant: finn, status: 'left' }, { status: 'submitted' }],
  });
  expect(taskIn(finnLeft, `decide-eligibility-${applicationOf(finn)}`)).toMatchObject({
    answers: ['DecideEligibility'],
    to: [{ role: 'HR' }],
    due: '2027-01-30T09:00:00.000Z',
  });
});

test('every member of the panel is asked for their interests, before anybody sifts', () => {
  expect(keysAfter(closed)).toEqual([
    'declare-interest-staff-slt',
    'declare-interest-staff-head-ash',
    'declare-interest-staff-dev',
    'review-external-recruitment',
  ]);
});

test('where no panel is set up yet, HR is asked for it with a day by which', () => {
  const panelless = play(applied, { at: closing }, close);
  expect(taskIn(panelless, 'set-up-panel')?.due).toBe('2027-01-30T09:00:00.000Z');
  expect(taskIn(opened, 'set-up-panel')?.due).toBe('2027-01-16T09:00:00.000Z');
});

test('neither a person nor another process closes it', () => {
  const another: Actor = { kind: 'process', id: 'internal-post-00000000-0000-4000-8000-000000000002' as StreamId };
  for (const actor of [hr, another])
    expect(given(...applied).when(close.command, actor, { at: closing })).toEqual(
      refuse('NotAuthorised', { needs: 'the process' }),
    );
});

test.each(others('Advertised'))('a post that is %s has no advert to close', (status) => {
  expect(ask(historyOf[status], close, { at: closing })).toEqual(refuse('NotAdvertised', { status }));
});

test('a draft that is kept past the closing may still be handed in, for HR to decide', () => {
  const late = play(
    play(applied, {}, move(cora, 'SaveDraft', { statement: sealed('draft') }, applicationOf(cora))),
    { at: closing },
    close,
    move(cora, 'Apply', {}),
  );
  expect(keysAfter(late)).toContain(`decide-late-${applicationOf(cora)}`);
});
