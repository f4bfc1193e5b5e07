import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { serves } from '#libs/domain/process/index.js';
import { erased } from '#libs/words/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../../../auth/callers.js';
import { endingFor } from '../../../contents/kept-file.js';
import { sendContent } from '../../../contents/send-content.js';
import { ENGINE, type Engine } from '../../../engine.js';
import { until } from '../../../queries/until.js';
import { linesOf, readingOf } from '../../../queries/policy-text.js';
import { decidesFindings } from '../../../queries/policies-of.js';
import { casePage, type CasePage } from '../../cases/case-page.js';
import type { CaseTab } from '../../cases/tabs.js';
import type { PageRequest } from '../../page-request.js';
import { PAGES, type Pages } from '../../pages.js';
import { WebController } from '../../web-controller.js';
import { tabled } from '../ldp/drawing.js';
import { acknowledgementParts, notYet } from './acknowledgements.js';
import { clausesView, whyNot } from './clauses.js';
import { comparisonView } from './comparison.js';
import { policyOnPage, shortHash, type OfPolicy } from './drawing.js';
import { findingsView } from './findings.js';
import { linksView } from './links.js';
import { versionHead, versionRow, versionsIn, versionTitle, type Version } from './versions.js';

const hashLike = /^[0-9a-f]{64}$/;
const hashIn = (query: unknown): string | undefined =>
  typeof query === 'string' && hashLike.test(query) ? query : undefined;
/** The text that a policy is read by: the one in force, else the one that was supplied. */
const textOf = ({ seen: { inForce, document } }: OfPolicy): string | undefined => inForce?.hash ?? document?.hash;

/** The parts of a policy: its texts, its clauses, what was found in them, its links, and who has acknowledged it. */
@WebController('cases')
export class PolicyController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/versions')
  async versions(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await this.page(request, id, 'versions');
    const drawing = await policyOnPage(this.engine, page);
    const versions = versionsIn(page.known.shownThen);
    const older = this.chosen(versions, request.query['older']) ?? versions[1];
    const newer = this.chosen(versions, request.query['newer']) ?? versions[0];
    const asked = hashIn(request.query['older']) !== undefined || hashIn(request.query['newer']) !== undefined;
    const items = (chosen: Version | undefined) =>
      versions.map((one) => ({ value: one.hash, text: versionTitle(one), selected: one === chosen }));
    return this.pages.show(request, response, 'case/policy/versions.njk', {
      ...page.model,
      sections: tabled('Texts of the policy', versionHead, versions.map((one) => versionRow(drawing, one))), // prettier-ignore
      choices: versions,
      supply: this.maySupply(page, drawing) ? `/policies/import?policy=${id}` : undefined,
      compare: { action: page.link('/versions').split('?')[0], older: items(older), newer: items(newer), version: request.query['version'] }, // prettier-ignore
      compared: asked && older && newer ? await this.compared(older, newer) : undefined,
    });
  }

  /** The file of a text as it came in. */
  @Get(':id/versions/:hash')
  async file(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { known } = await this.page(request, id, 'versions');
    const { hash } = request.params;
    const version = versionsIn(known.shown).find((one) => one.hash === hash);
    const content = version && (await this.engine.contents.get(version.hash));
    if (!content) throw problemError('NotFound');
    sendContent(response, content, `policy-${shortHash(version.hash)}.${endingFor(content.mediaType)}`);
  }

  @Get(':id/clauses')
  async clauses(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await this.page(request, id, 'clauses');
    const drawing = await policyOnPage(this.engine, page);
    const hash = textOf(drawing);
    const reading = hash ? await readingOf(this.engine, hash) : undefined;
    return this.pages.show(request, response, 'case/policy/clauses.njk', {
      ...page.model,
      clauses: clausesView(reading),
      which: drawing.seen.inForce ? 'the text in force' : 'the text that was supplied',
      why: hash ? (whyNot(reading) ?? 'No clauses were found in the text.') : 'No text is here yet.',
    });
  }

  @Get(':id/findings')
  async findings(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await this.page(request, id, 'findings');
    const drawing = await policyOnPage(this.engine, page, ['FindingDecided']);
    const { document, owner, standing } = drawing.seen;
    const reading = document && (await readingOf(this.engine, document.hash));
    const decides = !page.moment.past && standing !== 'Withdrawn' && decidesFindings(page.caller, owner);
    return this.pages.show(request, response, 'case/policy/findings.njk', {
      ...page.model,
      ...findingsView(drawing, linesOf(reading), decides),
      why: document && drawing.seen.findings.length ? whyNot(reading) : undefined,
      state: this.foundNothing(drawing),
    });
  }

  @Get(':id/links')
  async links(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await this.page(request, id, 'links');
    const drawing = await policyOnPage(this.engine, page, ['ImpactRecorded']);
    return this.pages.show(request, response, 'case/policy/links.njk', { ...page.model, ...linksView(drawing) });
  }

  @Get(':id/acknowledgements')
  async acknowledgements(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string) {
    const page = await this.page(request, id, 'acknowledgements');
    const drawing = await policyOnPage(this.engine, page);
    const directory = this.engine.directory.current();
    const missing = notYet(drawing, directory, page.at);
    const names = missing.length ? await this.engine.names(missing) : new Map<string, string>();
    return this.pages.show(request, response, 'case/policy/acknowledgements.njk', {
      ...page.model,
      sections: acknowledgementParts(drawing, until(page.known.events, page.known.then.version), directory, page.at),
      notYet: missing.map((staff) => names.get(staff) ?? erased).sort((a, b) => a.localeCompare(b, 'en-GB')),
      read: drawing.seen.inForce ? `/policies/${id}/read` : undefined,
    });
  }

  /** HR supplies a text, and an owner writes the draft of a review. */
  private maySupply({ caller, moment }: CasePage, { seen: { owner, review, standing } }: OfPolicy): boolean {
    if (moment.past || standing === 'Withdrawn' || review?.stage === 'Consulting') return false;
    return caller.roles.some((held) => serves(held, 'HR')) || (review !== undefined && decidesFindings(caller, owner));
  }

  private foundNothing({ seen: { document } }: OfPolicy): string {
    if (!document) return 'No text is here yet, so nothing was looked for.';
    if (document.read === 'asked') return 'The text is being read. Look again in a moment.';
    if (document.read === 'unreadable') return 'The text could not be read: supply it anew.';
    return 'Nothing was found in the text: it contradicts itself nowhere, and nothing is missing.';
  }

  private chosen(versions: readonly Version[], query: unknown): Version | undefined {
    const hash = hashIn(query);
    return versions.find((one) => one.hash === hash);
  }

  private async compared(older: Version, newer: Version) {
    const [before, after] = await Promise.all([readingOf(this.engine, older.hash), readingOf(this.engine, newer.hash)]);
    const titles = { title: `${versionTitle(older)} and ${versionTitle(newer)}`, before: versionTitle(older), after: versionTitle(newer) }; // prettier-ignore
    if (!before || !after) return { ...titles, verdict: 'One of the two texts is not kept here.', clauses: [] };
    return { ...titles, ...comparisonView(before, after) };
  }

  private page(request: PageRequest, id: string, tab: CaseTab): Promise<CasePage> {
    return casePage({ engine: this.engine, callers: this.callers }, request, id, tab);
  }
}
