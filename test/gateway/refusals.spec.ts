import { expect, test } from '@jest/globals';
import { problem, problemKinds } from '#libs/http/problem-kinds.js';
import { byPerson, whatToDo } from '#libs/http/refusal-kinds.js';
import { matrix } from '../domain/internal-post/matrix.js';

const refused = [...matrix.values()].flatMap((row) =>
  [...row.values()].filter((cell) => cell.startsWith('no: ')).map((cell) => cell.slice('no: '.length)),
);

test('every refusal that the matrix of the post knows says in a sentence of its own what to do next', () => {
  const general = problem('somethingElse').detail;
  expect(new Set(refused).size).toBeGreaterThan(40);
  for (const name of new Set(refused)) {
    const { detail } = problem(name);
    expect([name, detail === general, /^[A-Z].{15,}[.]$/.test(detail ?? '')]).toEqual([name, false, true]);
  }
});

test('no refusal has two kinds', () => {
  expect(Object.keys(whatToDo).filter((name) => Object.hasOwn(problemKinds, name))).toEqual([]);
});

test('a refusal by who somebody is is forbidden, one by how things stand is a conflict', () => {
  for (const name of byPerson) expect([name, problem(name).status]).toEqual([name, 403]);
  for (const name of ['AdvertClosed', 'MatrixIncomplete', 'NotAdvertised'])
    expect([name, problem(name).status]).toEqual([name, 409]);
});
