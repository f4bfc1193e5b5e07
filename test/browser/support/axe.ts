import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from './settled.js';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const question = JSON.stringify({ runOnly: { type: 'tag', values: levels }, resultTypes: ['violations'] });

type Place = Readonly<{ target: readonly string[]; html: string }>;
type Finding = Readonly<{ id: string; help: string; nodes: readonly Place[] }>;

/** What axe finds wrong with the page that is open, by WCAG 2.2 AA and its own best practice; one line for each place. */
export const violationsOf = async (page: Page): Promise<readonly string[]> => {
  await settled(page);
  // Evaluated from outside, so that the page's own policy on scripts stays as strict as it is.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: readonly Finding[] }>(`axe.run(document, ${question})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')}: ${html}`),
  );
};
