import { but, clean, saying } from '../support/clean.js';

/** The clean policy with a page's label on top, and before each of these headings the next. */
const paged = (labels: readonly string[], before: readonly string[]): string =>
  before.reduce(
    (text, heading, at) => but(heading, `${labels[at + 1]!}\n\n${heading}`, text),
    `${labels[0]!}\n\n${clean}`,
  );
const two = ['## 2. Arrival', '## 4. Monitoring and review'];

export const pages = {
  'missing-page': {
    hit: paged(['Page 1 of 4', 'Page 2 of 4', 'Page 3 of 4'], two),
    lines: 1,
    near: paged(['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'], two),
  },
  'duplicate-page-label': {
    hit: paged(['Page 1 of 2', 'Page 2 of 2', 'Page 2 of 2'], two),
    lines: 2,
    near: saying('The form for visitors has page 2 of 2 on its back.'),
  },
  'damaged-page-label': {
    hit: paged(['Page 1 of 3', 'Pagc 2 of 3', 'Page 3 by 3'], two),
    lines: 2,
    near: saying('Room 2 of 3'),
  },
  'page-without-text': {
    hit: but('Page 3 of 3\n', 'Page 3 of 4\n\nPage 4 of 4\n', but('Page 2 of 3', 'Page 2 of 4', but('Page 1 of 3', 'Page 1 of 4', paged(['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'], two)))), // prettier-ignore
    lines: 2,
    near: paged(['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'], two),
  },
  'repeated-header': {
    hit: paged(['Visitors\tAlder Vale\tPage 1 of 3', 'Visitors\tAlder Vale\tPage 2 of 3', 'Visitors\tAlder Vale\tPage 3 of 3'], two), // prettier-ignore
    lines: 3,
    near: paged(['Visitors\tAlder Vale\tPage 1 of 1'], []),
  },
} as const;
