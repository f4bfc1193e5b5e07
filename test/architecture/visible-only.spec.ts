import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const browser = new URL('../browser/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, browser), 'utf8');
const scripts = readdirSync(new URL('people/', browser)).map((name) => `people/${name}`);
const hidden = /\.(locator|getByTestId|goto|\$|\$\$|\$eval|querySelector)\(|\[name=|\/cases\/|\/tasks\/|_do\b/;

test('people’s journeys in a browser go by what is to be seen: no selector, test id, field name or address', () => {
  expect(scripts.length).toBeGreaterThan(4);
  expect(scripts.filter((path) => hidden.test(read(path)))).toEqual([]);
});

test('a person types one address, the site’s own, and knows nothing else of how pages are made', () => {
  const ways = read('support/somebody.ts');
  expect(ways.match(/goto\([^)]*\)/g)).toEqual(['goto(site)']);
  expect(hidden.test(ways.replace('.goto(site)', ''))).toBe(false);
});
