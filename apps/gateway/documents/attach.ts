import type { PersonCaller } from '#libs/access/index.js';
import type { CommandAnswer, RunCommand } from '#libs/commands/types.js';
import type { AnySpec } from '#libs/domain/process/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { CommandId } from '#libs/kernel/index.js';
import type { Engine } from '../engine.js';
import { knownCase } from '../queries/known-case.js';
import { checkedFile } from './checked-file.js';
import type { SentFile } from './receive-file.js';
import type { DocumentSettings } from './settings.js';

export type AttachParts = Readonly<{ engine: Engine; run: RunCommand; documents: DocumentSettings }>;
type Asked = Readonly<{ case: string; about: string; key: string; file: SentFile | undefined }>;

const about: readonly Readonly<{ form: RegExp; command: string; field?: string }>[] = [
  { form: /^case$/, command: 'AttachToCase' },
  { form: /^task:(.+)$/, command: 'AttachToTask', field: 'task' },
  { form: /^application:(.+)$/, command: 'AttachToApplication', field: 'application' },
];

/** The command that attaches to `case`, `task:<key>` or `application:<id>`. Throws the problem 400. */
const commandFor = (text: string) => {
  for (const { form, command, field } of about) {
    const found = form.exec(text);
    if (found) return { command, data: field ? { [field]: found[1] } : {} };
  }
  const message = 'Say what it is about: case, task:<key> or application:<id>.';
  throw problemError('InvalidRequest', { errors: [{ path: 'about', message }] });
};

/** Attaches a file to a case that the caller knows. Throws 404 for another, and what is wrong with the file. */
export const attach = async (
  { engine, run, documents }: AttachParts,
  caller: PersonCaller,
  asked: Asked,
): Promise<Readonly<{ command: string; answer: CommandAnswer }>> => {
  const { command, data } = commandFor(asked.about);
  const { process, stream } = await knownCase(engine.store, caller, asked.case);
  const { bytes, ...file } = await checkedFile(documents.scanner, asked.file);
  const spec = process.specs[command] as AnySpec;
  const parsed = spec.schema.safeParse({ ...data, ...file });
  if (!parsed.success)
    throw problemError('InvalidRequest', {
      errors: [{ path: 'about', message: 'There is no such task or application.' }],
    });
  const answer = await run({
    stream,
    commandId: `person:${caller.id}:${asked.key}` as CommandId,
    actor: { kind: 'person', id: caller.id },
    command: { type: command, data: parsed.data as object },
    bytes,
  });
  return { command, answer };
};
