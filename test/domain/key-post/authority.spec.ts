import { describe, expect, test } from '@jest/globals';
import { plansSuccession } from '#libs/domain/key-post/who-may.js';
import { holdsAcrossTheTrust } from '#libs/domain/process/index.js';
import type { Id, StaffId } from '#libs/kernel/index.js';
import { testAuthority, type GridAsker } from '../../support/authority-grid.js';
import { ada, ash, birch, ceo, cora, dev, ella, headOfAsh, hr, slt, stranger, untrained } from '../../support/people.js'; // prettier-ignore
import { columns, grid, planners } from './authority.js';
import { commands, commandTypes, expected, named, nominated, type CommandType } from './commands.js';
import { headAsh, posts } from './trust.js';
import { decided, type World } from './world.js';
import { keyPostOf } from '#libs/domain/key-post/words.js';

const away = 'staff-away' as StaffId;
const askers: Readonly<Record<string, GridAsker>> = {
  HR: [hr],
  'HR@here': [untrained, { role: 'HR', school: ash }],
  'HR@else': [untrained, { role: 'HR', school: birch }],
  'HR-for': [dev, { role: 'HR', onBehalfOf: away }],
  SLT: [slt],
  'SLT@here': [untrained, { role: 'SLT', school: ash }],
  'SLT@else': [untrained, { role: 'SLT', school: birch }],
  'SLT-for': [dev, { role: 'SLT', onBehalfOf: away }],
  CEO: [ceo],
  'CEO@here': [untrained, { role: 'CEO', school: ash }],
  'CEO-for': [dev, { role: 'CEO', onBehalfOf: away }],
  'Head@here': [untrained, { role: 'Head', school: ash }],
  Governor: [ella, { role: 'Governor' }],
  holder: [headOfAsh],
  follower: [cora],
  stranger: [stranger],
  process: [{ kind: 'process', id: keyPostOf(headAsh) }],
  service: [{ kind: 'service', id: 'payroll' as Id<'Service'> }],
};
const inPlace: Readonly<Record<CommandType, World>> = {
  NameKeyPost: posts,
  RecordTurnover: named,
  WithdrawTurnover: expected,
  Nominate: named,
  ReviewReadiness: nominated,
  EndNomination: nominated,
  SaveScenario: named,
  EndKeyPost: named,
};
const ask = (type: CommandType, [by, ...roles]: GridAsker) =>
  decided(inPlace[type], headAsh, { type, data: commands[type] } as never, by as StaffId, roles.length ? { roles } : {}); // prettier-ignore

testAuthority({ grid, types: commandTypes, askers, ask });

describe('One rule for those who plan', () => {
  test('the page and the queries are for those of the grid who plan, and for nobody else of it', () => {
    const seen = columns.filter((column) => {
      const [by, ...held] = askers[column]!;
      return plansSuccession(held.length ? held : ({ [hr]: [{ role: 'HR' }], [slt]: [{ role: 'SLT' }], [ceo]: [{ role: 'CEO' }] } as const)[by as string] ?? []); // prettier-ignore
    });
    expect(seen).toEqual(planners);
  });
  test('who changes anything but what a holder says of themself, sees the page', () => {
    for (const [column, asker] of Object.entries(askers))
      for (const type of commandTypes.filter((one) => !/Turnover/.test(one)))
        if (ask(type, asker).ok) expect([column, planners.includes(column as never)]).toEqual([column, true]);
  });
  test('a role at a school, or for another, never becomes one across the trust by being held twice', () => {
    const both = [{ role: 'HR', school: ash }, { role: 'HR', school: birch }, { role: 'HR', onBehalfOf: away }] as const; // prettier-ignore
    expect(holdsAcrossTheTrust(['HR'], both)).toBe(false);
    expect(holdsAcrossTheTrust(['HR'], [...both, { role: 'HR' }])).toBe(true);
    expect(holdsAcrossTheTrust(['SLT', 'CEO'], [{ role: 'HR' }])).toBe(false);
  });
  test('nobody withdraws what another holder said, nor anything where nobody said it', () => {
    const withdraw = { type: 'WithdrawTurnover', data: commands.WithdrawTurnover } as const;
    expect(decided(expected, headAsh, withdraw, ada)).toMatchObject({ refusal: 'NotAuthorised' });
    expect(decided(named, headAsh, withdraw, headOfAsh)).toMatchObject({ refusal: 'NotAuthorised' });
    expect(decided(named, headAsh, withdraw, hr)).toMatchObject({ refusal: 'NoSuchTurnover' });
  });
});
