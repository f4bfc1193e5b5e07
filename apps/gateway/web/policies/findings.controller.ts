import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { PolicyItem } from '#libs/read-models/policy-register/query.js';
import type { SourceLine } from '#libs/policy-import/index.js';
import { counted } from '#libs/words/index.js';
import { severities } from '#libs/words/policy/marks.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { findingsIn, policiesToDecide, type FoundIn } from '../../queries/findings-of.js';
import { linesOf, readingOf } from '../../queries/policy-text.js';
import { addressOf, filterModel, readFilter, type FilterField } from '../lists/filter.js';
import { byGravity, decideAddress, findingView } from '../processes/policy/findings.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';

const perPage = 25;
const nameOf = ({ reference, title }: PolicyItem): string => [reference, title].filter(Boolean).join(' ');
const fieldsOf = (items: readonly PolicyItem[]): readonly FilterField[] => [
  { kind: 'choice', name: 'policy', label: 'Policy', options: items.map((item) => ({ value: item.policy, text: nameOf(item) })) }, // prettier-ignore
  { kind: 'choice', name: 'severity', label: 'How grave', options: Object.entries(severities).map(([value, text]) => ({ value, text })) }, // prettier-ignore
];
const pageIn = (query: unknown): number => {
  const page = typeof query === 'string' && /^\d{1,4}$/.test(query) ? Number(query) : 1;
  return Math.max(1, page);
};

/** What was found in the texts of all policies and waits for somebody who decides, the gravest first. */
@WebController('findings')
export class FindingsController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const items = await policiesToDecide(this.engine, this.callers.personOf(request));
    const fields = fieldsOf(items);
    const asked = readFilter(fields, request.query);
    const { policy, severity } = asked.values;
    const found = (await findingsIn(this.engine, items.filter((item) => !policy || item.policy === policy))) // prettier-ignore
      .filter(({ finding }) => !severity || finding.severity === severity)
      .toSorted((a, b) => byGravity(a.finding, b.finding) || nameOf(a.item).localeCompare(nameOf(b.item), 'en-GB'));
    const page = pageIn(request.query['page']);
    const shown = found.slice((page - 1) * perPage, page * perPage);
    const to = (number: number) => addressOf('/findings', { ...asked.values, page: String(number) });
    return this.pages.show(request, response, 'policies/findings.njk', {
      title: 'Findings to decide on',
      filter: filterModel('/findings', fields, asked),
      count: counted(found.length, 'finding'),
      lines: await this.lines(shown),
      first: page > 1 ? addressOf('/findings', asked.values) : undefined,
      next: page * perPage < found.length ? to(page + 1) : undefined,
    });
  }

  private async lines(found: readonly FoundIn[]) {
    const texts = new Map<string, readonly SourceLine[]>();
    for (const hash of new Set(found.flatMap(({ document }) => document ?? [])))
      texts.set(hash, linesOf(await readingOf(this.engine, hash)));
    return found.map(({ item, document, finding }) => {
      const view = findingView(finding, (document && texts.get(document)) || []);
      return {
        ...view,
        anchor: `${item.policy}-${view.anchor}`,
        policy: { name: nameOf(item), href: `/cases/${item.policy}/findings#finding-${view.anchor}` },
        href: decideAddress(item.policy, finding.id),
      };
    });
  }
}
