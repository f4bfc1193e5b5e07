import { describe, expect, test } from '@jest/globals';
import { accept, refuse, type Actor, type Id } from '#libs/kernel/index.js';
import { fold, given, theProcessItself } from '../../../support/given.js';
import {
  ada,
  ash,
  ben,
  birch,
  cora,
  dev,
  finn,
  headOfAsh,
  headOfBirch,
  hr,
  slt,
  stranger,
} from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { testPack } from '../../../support/pack.js';
import { ask, others, takes } from '../asking.js';
import * as h from '../histories.js';

const { applied, applying, closing, opened, sealed } = h;
const statement = sealed(`statement-of-${cora}`);
const received = (late = false) => ({
  type: 'ApplicationReceived' as const,
  data: { application: 'fresh-1', applicant: cora, school: ash, statement, specification: 1, late },
});
const refusing = {
  ...testPack.rules,
  internalPost: {
    ...testPack.rules.internalPost,
    advert: { ...testPack.rules.internalPost.advert, late: 'refused' as const },
  },
};

describe('While the advert is open', () => {
  test('a member of staff applies, with the school that employs them, on the specification as it stands', () => {
    expect(ask(applied, applying(cora))).toEqual(accept(received()));
    expect(ask(applied, applying(dev))).toMatchObject({ events: [{ data: { applicant: dev, school: birch } }] });
  });

  test('anybody employed by the trust may, a Head or SLT as well', () => {
    for (const person of [headOfBirch, slt]) expect(ask(applied, applying(person)).ok).toBe(true);
  });

  test('who does not work for the trust may not, nor a service nor the process', () => {
    const service: Actor = { kind: 'service', id: 'payroll' as Id<'Service'> };
    const { command } = applying(cora);
    expect(given(...opened).when(command, stranger)).toEqual(refuse('NotAuthorised', { needs: 'a member of staff' }));
    for (const actor of [service, theProcessItself])
      expect(given(...opened).when(command, actor)).toEqual(refuse('NotAuthorised', { needs: 'a person' }));
  });

  test('nobody applies twice, and whoever withdrew may apply again', () => {
    expect(ask(applied, applying(ada))).toEqual(refuse('AlreadyApplied', { application: h.adasApplication }));
    const withdrew = play(applied, {}, move(ada, 'WithdrawApplication', {}));
    const again = ask(withdrew, applying(ada));
    expect(again).toMatchObject({ events: [{ data: { application: 'fresh-1', applicant: ada } }] });
  });

  test('the draft that was kept is handed in, with its own text or another', () => {
    const kept = { application: h.applicationOf(cora), statement: sealed('draft') };
    expect(ask(h.drafted, move(cora, 'Apply', {}))).toMatchObject({ events: [{ data: kept }] });
    expect(ask(h.drafted, applying(cora))).toMatchObject({ events: [{ data: { ...kept, statement } }] });
    expect(fold(play(h.drafted, {}, move(cora, 'Apply', {})))).toMatchObject({
      applications: [{ status: 'submitted', specification: 1 }],
    });
  });

  test('without a draft a statement is needed', () => {
    expect(ask(opened, move(cora, 'Apply', {}))).toEqual(
      refuse('NothingToSubmit', { needs: 'a statement, or a draft kept before' }),
    );
  });

  test('the last instant is a millisecond before closing', () => {
    expect(ask(applied, applying(cora), { at: '2027-01-25T16:59:59.999Z' }).ok).toBe(true);
    expect(ask(applied, applying(cora), { at: closing })).toEqual(refuse('AdvertClosed', { closedAt: closing }));
  });

  test('the first instant is the opening', () => {
    const opensAt = h.at('2027-01-18T09:00:00Z');
    const waiting = play(h.approved, {}, move(hr, 'OpenAdvert', { opensAt, closesAt: closing, audience: {} }));
    expect(ask(waiting, applying(cora), { at: '2027-01-18T08:59:59.999Z' })).toEqual(
      refuse('AdvertNotOpenYet', { opensAt }),
    );
    expect(ask(waiting, applying(cora), { at: opensAt }).ok).toBe(true);
  });

  test('a member of the panel who applies is off it at once', () => {
    expect(ask(h.panelReady, applying(dev))).toMatchObject({
      events: [
        { type: 'ApplicationReceived', data: { applicant: dev } },
        { type: 'PanelMemberRecused', data: { staff: dev, because: 'applied' } },
      ],
    });
  });
});

describe('After the closing', () => {
  test('an application waits for the word of HR, where the trust’s pack lets it', () => {
    expect(ask(h.declared, applying(cora), { at: h.siftingDay })).toEqual(accept(received(true)));
  });

  test('it is refused where the pack does not', () => {
    expect(ask(h.declared, applying(cora), { at: h.siftingDay, rules: refusing })).toEqual(
      refuse('NotAdvertised', { status: 'Sifting' }),
    );
  });

  test('the audience is the same: whoever left the trust meanwhile is told why not', () => {
    const gone = ask(h.declared, applying(finn), { at: h.siftingDay });
    expect(gone).toEqual(refuse('NotAuthorised', { needs: 'a member of staff' }));
    const forAsh = play(
      h.approved,
      {},
      move(hr, 'OpenAdvert', { closesAt: closing, audience: { schools: [ash] } }),
      applying(ada),
    );
    const shut = play(forAsh, { at: closing }, h.close);
    expect(ask(shut, applying(ben), { at: h.siftingDay })).toMatchObject({
      refusal: 'NotEligible',
      facts: { atOpening: { eligible: false }, audience: { schools: [ash] } },
    });
    expect(ask(shut, applying(cora), { at: h.siftingDay }).ok).toBe(true);
  });

  test('nobody applies twice, nor once more after HR turned them down', () => {
    expect(ask(h.declared, applying(ada), { at: h.siftingDay })).toEqual(
      refuse('AlreadyApplied', { application: h.adasApplication }),
    );
    const application = h.applicationOf(cora);
    const turnedDown = play(
      h.lateAsked,
      { at: h.siftingDay },
      move(hr, 'DecideLateApplication', { application, admit: false, ...h.becauseOf }),
    );
    expect(ask(turnedDown, applying(cora), { at: h.siftingDay })).toEqual(refuse('WasTurnedDown', { application }));
  });

  test('a member of the panel who applies late takes their marks with them', () => {
    const sifted = h.siftedByOne;
    expect(fold(play(sifted, { at: h.siftingDay }, applying(headOfAsh)))).toMatchObject({
      panel: { recused: [{ staff: headOfAsh, because: 'applied' }] },
    });
  });
});

test.each(others('Advertised', 'Sifting'))('a post that is %s takes no application', (status) => {
  expect(ask(h.historyOf[status], applying(cora))).toEqual(refuse('NotAdvertised', { status }));
});

test('after relisting it begins with no applications, so that everybody may apply', () => {
  const relisted = play(h.historyOf.AwaitingRoute, {}, move(hr, 'RelistPost', {}));
  const again = play(relisted, {}, h.open);
  expect(fold(again)).toMatchObject({ status: 'Advertised', applications: [] });
  expect(ask(again, applying(ada)).ok).toBe(true);
});

test('whoever was appointed to one of the posts does not apply for the rest', () => {
  const filled = play(
    h.threePostsTwoAppointable,
    { at: h.offerDay },
    h.offering(1),
    h.accepting(ben, 1),
    h.proposing(1),
  );
  const signed = play(
    filled,
    { at: h.offerDay },
    h.signing(headOfAsh, 'gaining'),
    h.signing(ben, 'candidate'),
    h.signing(headOfBirch, 'releasing'),
    move(ada, 'WithdrawApplication', {}),
    move(theProcessItself, 'BringUpReserve', { vacancy: 2 }),
  );
  const again = play(signed, { at: h.offerDay }, move(hr, 'RelistPost', {}));
  const open = move(hr, 'OpenAdvert', { closesAt: h.at('2027-03-01T17:00:00Z'), audience: {} });
  const relisted = play(again, { at: h.offerDay }, open);
  expect(ask(relisted, applying(ben), { at: h.offerDay })).toEqual(refuse('AlreadyAppointed', { vacancy: 1 }));
  expect(ask(relisted, applying(ada), { at: h.offerDay }).ok).toBe(true);
});

test('a statement has up to 20,000 characters', () => {
  expect(takes('Apply', {})).toBe(true);
  expect(takes('Apply', { statement: 'x'.repeat(20_000) })).toBe(true);
  for (const text of ['', '  ', 'x'.repeat(20_001)]) expect(takes('Apply', { statement: text })).toBe(false);
});
