import { Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { PersonCaller } from '#libs/access/index.js';
import { startedStream } from '#libs/commands/ids.js';
import type { RunCommand } from '#libs/commands/types.js';
import { policy as process } from '#libs/domain/policy/index.js';
import { type Begun } from '#libs/domain/policy/state.js';
import { serves, type AnySpec } from '#libs/domain/process/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { CommandId, StreamId } from '#libs/kernel/index.js';
import { policiesByReference } from '#libs/read-models/policy-register/query.js';
import { counted, noNames, refusalWords } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, RUN, type Engine } from '../../engine.js';
import { decidesFindings } from '../../queries/policies-of.js';
import { policyNow } from '../../queries/policy-in-force.js';
import { SETTINGS, type Settings } from '../../settings.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { importOptions, registrationOf, typedIn, type TypedImport, type Wrong } from './import-fields.js';
import { importedFile, receivedForm, type Imported } from './import-file.js';

const atFile = (text: string): Wrong => ({ name: 'document', text });
const atTop = (text: string): Wrong => ({ name: 'top', text });
/** Whether a new text of the policy is a draft of its review, and not the document that it came with. */
const takesDraft = ({ review }: Begun): boolean => review !== undefined && review.stage !== 'Consulting';

/** A document is read and put into the register: as a new policy, or as the text of one that is there. */
@WebController('policies/import')
export class ImportPolicyController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
    @Inject(RUN) private readonly run: RunCommand,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async show(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const typed = typedIn(request.query);
    await this.allowed(this.callers.personOf(request), typed);
    return this.page(request, response, typed, []);
  }

  @Post()
  async import(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    const received = await receivedForm(request, response, this.settings.documents);
    if (typeof received === 'string') {
      const typed = typedIn(request.query);
      await this.allowed(caller, typed);
      return this.page(request, response, typed, [atFile(received)]);
    }
    const typed = typedIn(received.fields);
    const existing = await this.allowed(caller, typed);
    const file = await importedFile(this.settings.documents, received.file);
    const done = existing ? await this.supply(caller, typed, existing, file) : await this.register(caller, typed, file);
    if ('wrong' in done) return this.page(request, response, typed, done.wrong);
    return this.pages.goTo(request, response, `/cases/${done.stream}`, { done: done.said });
  }

  /** The policy whose text it is to be; undefined for a new one. Throws the problems 403 and 404. */
  private async allowed(caller: PersonCaller, { policy }: TypedImport): Promise<Begun | undefined> {
    const existing = policy ? await policyNow(this.engine.store, policy) : undefined;
    if (policy && !existing) throw problemError('NotFound');
    const may = existing ? decidesFindings(caller, existing.owner) : caller.roles.some((held) => serves(held, 'HR'));
    if (!may) throw problemError('NotAllowed', { facts: { needs: ['HR'] } });
    return existing;
  }

  private async register(caller: PersonCaller, typed: TypedImport, file: Imported | string) {
    const read = typeof file === 'string' ? undefined : file;
    const { data, wrong } = registrationOf(typed, read?.reading.metadata.title?.is);
    const stream = startedStream('policy', `person:${caller.id}`, typed.key);
    const others = data.reference ? await policiesByReference(this.engine.store.pool, data.reference) : [];
    const same = others.find((one) => one.policy !== stream && one.standing !== 'Withdrawn');
    const all = [
      ...wrong,
      ...(same ? [{ name: 'reference', text: `Number ${data.reference} is that of “${same.title}” already` }] : []),
      ...(typeof file === 'string' ? [atFile(file)] : []),
    ];
    if (!read || all.length) return { wrong: all };
    const refused = await this.give(caller, stream, typed.key, 'RegisterPolicy', data);
    if (refused) return { wrong: [refused] };
    const taken = await this.take(caller, stream, typed.key, read);
    if (taken) return { wrong: [taken] };
    const found = read.reading.findings.length;
    return { stream, said: `“${data.title}” is registered. ${found ? `${counted(found, 'finding')} will wait for a decision once its text is taken in.` : 'Nothing contradicts itself in its text, and nothing is missing.'}` }; // prettier-ignore
  }

  private async supply(caller: PersonCaller, typed: TypedImport, existing: Begun, file: Imported | string) {
    const stream = typed.policy as StreamId;
    const draft = takesDraft(existing);
    const wrong = [
      ...(draft && !typed.class ? [{ name: 'class', text: 'Choose how much the text changes' }] : []),
      ...(typeof file === 'string' ? [atFile(file)] : []),
    ];
    if (typeof file === 'string' || wrong.length) return { wrong };
    const refused = draft
      ? await this.draft(caller, stream, typed, file)
      : await this.take(caller, stream, typed.key, file);
    if (refused) return { wrong: [refused] };
    const said = draft ? 'The draft has a new text. Whatever was approved of the text before it is void.' : 'The text is taken in, and is being read.'; // prettier-ignore
    return { stream, said };
  }

  private async draft(caller: PersonCaller, stream: StreamId, typed: TypedImport, { bytes, mediaType }: Imported) {
    const { hash } = await this.engine.contents.put(bytes, mediaType);
    return this.give(caller, stream, typed.key, 'EditDraft', { hash, class: typed.class });
  }

  private async take(caller: PersonCaller, stream: StreamId, key: string, { bytes, mediaType }: Imported) {
    const kept = await this.engine.contents.put(bytes, mediaType);
    return this.give(caller, stream, key, 'TakeDocument', { hash: kept.hash, mediaType, bytes: kept.bytes });
  }

  /** What stands in the way; undefined where it is done. */
  private async give({ id }: PersonCaller, stream: StreamId, key: string, type: string, data: object) {
    const parsed = (process.specs as Readonly<Record<string, AnySpec>>)[type]!.schema.safeParse(data);
    if (!parsed.success) return atTop('Choose from what the page offers, and try again.');
    const answer = await this.run({
      stream,
      commandId: `person:${id}:${type}-${key}` as CommandId,
      actor: { kind: 'person', id },
      command: { type, data: parsed.data as object },
    });
    if (answer.ok) return undefined;
    const { heading, text, next } = refusalWords(answer.refusal, answer.facts, noNames);
    return atTop([`${heading}.`, ...text, next].join(' '));
  }

  private async page(request: PageRequest, response: Response, typed: TypedImport, wrong: readonly Wrong[]) {
    const caller = this.callers.personOf(request);
    const existing = typed.policy ? await policyNow(this.engine.store, typed.policy) : undefined;
    const { maxMb, scanner } = this.settings.documents;
    const model = {
      title: existing ? `A new text of ${existing.title}` : 'Import a policy',
      existing: existing && { id: typed.policy, title: existing.title, draft: takesDraft(existing) },
      back: existing ? `/cases/${typed.policy}` : '/policies',
      typed,
      wrong,
      errors: Object.fromEntries(wrong.map(({ name, text }) => [name, { text }])),
      options: await importOptions(this.engine, caller, typed),
      maxMb,
      scans: scanner !== undefined,
    };
    return this.pages.show(request, response, 'policies/import.njk', model, wrong.length ? 422 : 200);
  }
}
