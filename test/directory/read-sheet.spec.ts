import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSheet } from '#libs/directory/csv/read-sheet.js';
import { sheets } from '#libs/directory/csv/sheets.js';
import { sentence } from '#libs/directory/index.js';
import { rows, small, type FileName } from './csv.js';

const sheetOf = (file: FileName) => sheets.find((sheet) => sheet.file === file)!;
const read = (file: FileName, text: string) => readSheet(sheetOf(file), text);
const wrongWith = (file: FileName, ...lines: string[]) =>
  read(file, rows(file, ...lines)[file]!).problems.map(sentence);

describe('A cell that is wrong is told by file, line and column, with what to do', () => {
  test.each<[FileName, string, string]>([
    [
      'schools.csv',
      'Elm!,Elm,Suffolk,primary,2020-09-01',
      'schools.csv, line 2, school_id: "Elm!" is no id. Use 2 to 63 lower-case',
    ],
    ['schools.csv', 'elm,,Suffolk,primary,2020-09-01', 'schools.csv, line 2, name: empty. Give one line of 1 to 120'],
    ['schools.csv', `elm,${'x'.repeat(121)},Suffolk,primary,2020-09-01`, 'schools.csv, line 2, name: longer than 120'],
    [
      'schools.csv',
      'elm,Elm,Suffolk,nursery,2020-09-01',
      'schools.csv, line 2, phase: "nursery" is not known here. Use one of: primary, secondary',
    ],
    [
      'schools.csv',
      'elm,Elm,Suffolk,primary,01/09/2020',
      'schools.csv, line 2, opened_on: "01/09/2020" is no day. Write a day',
    ],
    ['schools.csv', 'elm,Elm,Suffolk,primary,2026-02-29', 'schools.csv, line 2, opened_on: "2026-02-29" is no day'],
    ['staff.csv', 'ann,Ann,ann(at)x,permanent,1,2020-09-01,', 'staff.csv, line 2, email: not an e-mail address'],
    ['staff.csv', 'ann,Ann,a@b.c,permanent,1.5,2020-09-01,', 'staff.csv, line 2, fte: "1.5" is no share of full time'],
    [
      'staff.csv',
      'ann,Ann,a@b.c,permanent,0,2020-09-01,',
      'staff.csv, line 2, fte: a permanent contract with a share of 0',
    ],
    [
      'staff.csv',
      'ann,Ann,a@b.c,volunteer,1,2020-09-01,',
      'staff.csv, line 2, fte: a volunteer contract with a share of 1',
    ],
    [
      'staff.csv',
      'ann,Ann,a@b.c,fixed-term,1,2020-09-01,',
      'staff.csv, line 2, to_date: a fixed-term contract without its end',
    ],
    [
      'staff.csv',
      'ann,Ann,a@b.c,permanent,1,2020-09-01,2020-08-31',
      'staff.csv, line 2, to_date: ends on 2020-08-31, before it begins',
    ],
    ['roles.csv', 'ann,Boss,,2020-09-01,', 'roles.csv, line 2, role: "Boss" is not known here. Use one of: HR, SLT'],
    [
      'delegations.csv',
      'ann,ann,Head,,2026-09-01,2026-12-31',
      'delegations.csv, line 2, to_staff_id: delegates to the same person',
    ],
    [
      'delegations.csv',
      'ann,bob,Head,,2026-09-01,2027-09-30',
      'delegations.csv, line 2, to_date: lasts longer than a year',
    ],
    ['delegations.csv', 'ann,bob,Head,,2026-09-01,', 'delegations.csv, line 2, to_date: "" is no day'],
    [
      'trainings.csv',
      'ann,juggling,2026-09-01,2031-08-31',
      'trainings.csv, line 2, training: "juggling" is not known here. Use one of: safer-recruitment',
    ],
    ['trainings.csv', 'ann,safer-recruitment,2026-09-01,', 'trainings.csv, line 2, to_date: "" is no day'],
    [
      'trainings.csv',
      'ann,safer-recruitment,2026-09-01,2026-08-31',
      'trainings.csv, line 2, to_date: ends on 2026-08-31, before it begins on 2026-09-01',
    ],
  ])('%s: %s', (file, line, complaint) => {
    expect(wrongWith(file, line)).toEqual([expect.stringContaining(complaint)]);
  });

  test('all of them at once, in order', () => {
    expect(wrongWith('roles.csv', 'ann,Head,elm,2020-09-01,', 'A,Boss,,soon,', 'bob,HR,,2020-09-01,x')).toEqual([
      expect.stringContaining('line 3, staff_id'),
      expect.stringContaining('line 3, role'),
      expect.stringContaining('line 3, from_date'),
      expect.stringContaining('line 4, to_date'),
    ]);
  });

  test('a complaint never repeats a name or an address', () => {
    const told = wrongWith('staff.csv', `ann,${'Secretname'.repeat(13)},secret at home,permanent,1,2020-09-01,`).join();
    expect(told).toMatch(/name.*email/s);
    expect(told).not.toMatch(/secret/i);
  });
});

describe('A file that is wrong as a whole', () => {
  test('a column that is missing, unknown or there twice', () => {
    const told = read(
      'roles.csv',
      'staff_id,role,from_date,to_date,to_date,salary\nann,HR,2020-09-01,,,\n',
    ).problems.map(sentence);
    expect(told).toEqual([
      expect.stringContaining(
        'roles.csv, line 1, school_id: this column is missing. The header has to be: staff_id,role,school_id',
      ),
      expect.stringContaining('line 1: column "to_date" is not known here, or there twice'),
      expect.stringContaining('line 1: column "salary" is not known here'),
    ]);
  });
  test('an empty file has no columns', () => {
    expect(read('roles.csv', '').problems).toHaveLength(5);
  });
  test('too many cells in a row', () => {
    expect(wrongWith('schools.csv', 'elm,Elm, the School,Suffolk,primary,2020-09-01')).toEqual([
      'schools.csv, line 2: 6 cells under 5 columns. Put text that contains a comma in double quotes.',
    ]);
  });
  test('a quote that never closes', () => {
    expect(wrongWith('schools.csv', 'elm,"Elm,Suffolk,primary,2020-09-01')).toEqual([
      expect.stringMatching(/not readable as CSV .*double quotes/),
    ]);
  });
  test('the same row twice', () => {
    expect(wrongWith('roles.csv', 'ann,HR,,2020-09-01,', 'ann,HR,,2020-09-01,2027-08-31')).toEqual([
      'roles.csv, line 3: the same staff_id, role, school_id, from_date as line 2. Keep one of the two.',
    ]);
  });
});

test('what is right is read with its lines', () => {
  for (const [file, text] of Object.entries(small)) expect(read(file as FileName, text).problems).toEqual([]);
  expect(read('staff.csv', small['staff.csv']).lines[1]).toEqual({
    line: 3,
    row: {
      staff_id: 'bob',
      name: 'Bob Barn',
      email: 'bob@trust.example',
      contract: 'fixed-term',
      fte: 0.6,
      from_date: '2020-09-01',
      to_date: '2027-08-31',
    },
  });
});

test('no text makes it throw: it answers rows or problems', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sheets),
      fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', 'a', '1', '-', '\uFEFF', 'é') }),
      (sheet, junk) => {
        const { lines, problems } = readSheet(sheet, `${Object.keys(sheet.columns).join(',')}\n${junk}`);
        expect(lines).toEqual([]);
        expect(problems.length > 0 || junk.replace(/[\s\uFEFF]/g, '') === '').toBe(true);
      },
    ),
  );
});
