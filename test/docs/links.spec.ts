import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkout } from '#libs/stack/paths.js';
import { linksIn, pathsIn, programsIn, scriptsIn } from './mentions.js';
import { anchorsOf, pages, textOf } from './pages.js';

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const isThere = (path: string) => existsSync(join(checkout, path));

/** What is wrong with a link of a page; undefined when it leads somewhere. */
const brokenLink = (page: string, to: string): string | undefined => {
  const [path = '', anchor] = to.split('#');
  const target = path ? normalize(join(dirname(page), path)) : page;
  if (!isThere(target)) return `${page}: ${to}`;
  return anchor && !anchorsOf(textOf(target)).includes(anchor) ? `${page}: ${to} has no such heading` : undefined;
};

test('the pages are the ones that readers are sent to', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      'README.md',
      'CONTRIBUTING.md',
      'docs/runbook.md',
      'docs/glossary.md',
      'docs/adr/README.md',
    ]),
  );
});

test.each(pages)('every link of %s leads to a file and a heading', (page) => {
  expect(linksIn(textOf(page)).flatMap((to) => brokenLink(page, to) ?? [])).toEqual([]);
});

test.each(pages)('every script and program that %s names can be run', (page) => {
  const text = textOf(page);
  expect(scriptsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  expect(programsIn(text).filter((name) => !isThere(`bin/${name}`))).toEqual([]);
});

test.each(pages)('every file and folder that %s names is there', (page) => {
  expect(pathsIn(textOf(page)).filter((path) => !isThere(path))).toEqual([]);
});

test('the index of decisions names each of them once', () => {
  const decisions = pages
    .filter((page) => /^docs\/adr\/\d{4}-/.test(page))
    .map((page) => page.slice('docs/adr/'.length));
  expect(decisions.length).toBeGreaterThan(10);
  expect([...linksIn(textOf('docs/adr/README.md'))].sort()).toEqual(decisions.sort());
});

test('each decision says its context, what was decided, what follows and what else was weighed', () => {
  for (const page of pages.filter((path) => /^docs\/adr\/\d{4}-/.test(path)))
    for (const part of ['Context', 'Decision', 'Consequences', 'Alternatives'])
      expect([page, textOf(page).includes(`\n## ${part}\n`)]).toEqual([page, true]);
});

test('every script that operators and contributors have is told of somewhere', () => {
  const told = new Set(pages.flatMap((page) => scriptsIn(textOf(page))));
  const byOtherName = ['start', 'test', 'demo-trust'];
  expect(Object.keys(scripts).filter((name) => !told.has(name) && !byOtherName.includes(name))).toEqual([]);
});

test('a broken link, a heading that is gone, a script, a program and a file that do not exist are found', () => {
  const page =
    'See [a](docs/gone.md), [b](README.md#gone) and [c](https://example.org): `npm run gone`, bin/gone, `libs/gone.ts`.';
  expect(linksIn(page).map((to) => brokenLink('README.md', to))).toEqual([
    'README.md: docs/gone.md',
    'README.md: README.md#gone has no such heading',
  ]);
  expect([scriptsIn(page), programsIn(page), pathsIn(page)]).toEqual([['gone'], ['gone'], ['libs/gone.ts']]);
});
