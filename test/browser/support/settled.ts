import type { Page } from 'playwright-core';
import { until } from '../../support/wait.js';

const done = `!document.querySelector('script[data-frontend]') ||
  [...document.querySelectorAll('[data-module^="govuk-"]')].every((one) => one.hasAttribute('data-' + one.dataset.module + '-init'))`;

/** Waits until the script of a page has done what it adds to it, which is a moment after the page itself is there. */
export const settled = (page: Page): Promise<boolean> =>
  until(`the script of ${page.url()} has run`, () => page.evaluate<boolean>(done), 20);
