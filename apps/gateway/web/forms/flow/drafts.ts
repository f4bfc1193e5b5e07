import type { Instant, StaffId, StreamId, VaultId } from '#libs/kernel/index.js';
import { instant } from '#libs/kernel/index.js';
import { seal, unseal } from '#libs/vault/seal.js';
import type { Engine } from '../../../engine.js';
import type { Posted } from '../posted.js';

/** How long a form that nobody goes on with is kept. */
export const keptDays = 30;

/** What was typed, what is known without asking, and the answers in words for when the form itself is gone. */
export type Written = Readonly<{
  answers: Posted;
  fixed: object;
  said: readonly Readonly<{ label: string; lines: readonly string[] }>[];
}>;
export type Begun = Readonly<{
  /** The address of the form. */
  form: string;
  case?: StreamId;
  /** The command's type. */
  command: string;
  key: string;
  taskVersion?: number;
}>;
export type Draft = Begun & Written & Readonly<{ updatedAt: Instant }>;

type Row = Readonly<{
  form: string;
  case: StreamId | null;
  command: string;
  key: string;
  taskVersion: number | null;
  box: Buffer;
  updatedAt: Date;
}>;
const columns = `form, stream_id as "case", command, idempotency_key as key, task_version as "taskVersion", box, updated_at as "updatedAt"`;
const kept = `updated_at > now() - interval '${keptDays} days'`;
const begunOf = ({ form, case: id, command, key, taskVersion }: Row): Begun => ({
  form,
  command,
  key,
  ...(id !== null && { case: id }),
  ...(taskVersion !== null && { taskVersion }),
});
const place = (form: string) => `draft ${form}` as VaultId;

/** Forms that people have begun, each readable by its author alone. */
export const createDrafts = ({ store: { pool }, vault }: Pick<Engine, 'store' | 'vault'>) => ({
  /** What somebody has typed into a form; undefined where they have not, or were erased since. */
  of: async (staff: StaffId, form: string): Promise<Draft | undefined> => {
    const { rows } = await pool.query<Row>({
      name: 'draft-of',
      text: `select ${columns} from form_drafts where staff_id = $1 and form = $2 and ${kept}`,
      values: [staff, form],
    });
    const [row] = rows;
    const text = row && unseal(await vault.subjectKey(staff), place(form), row.box);
    if (!row || text === undefined) return undefined;
    return { ...begunOf(row), ...(JSON.parse(text) as Written), updatedAt: instant(row.updatedAt.getTime()) };
  },
  /** Keeps what was typed; the key and the version of one that is there already stay as they are said here. */
  save: async (staff: StaffId, { form, case: id, command, key, taskVersion }: Begun, written: Written) => {
    const { answers, fixed, said } = written;
    const text = JSON.stringify({ answers, fixed, said });
    const { row } = seal(await vault.subjectKey(staff), place(form), text);
    await pool.query({
      name: 'save-draft',
      text: `insert into form_drafts (staff_id, form, stream_id, command, idempotency_key, task_version, box)
        values ($1, $2, $3, $4, $5, $6, decode($7, 'base64'))
        on conflict (staff_id, form) do update set command = excluded.command, idempotency_key = excluded.idempotency_key,
          task_version = excluded.task_version, box = excluded.box, updated_at = now()`,
      values: [staff, form, id, command, key, taskVersion, row.box],
    });
  },
  /** Forgets a form; with a key only the one that has it. */
  drop: async (staff: StaffId, form: string, key?: string) =>
    void (await pool.query({
      name: 'drop-draft',
      text: 'delete from form_drafts where staff_id = $1 and form = $2 and ($3::text is null or idempotency_key = $3)',
      values: [staff, form, key],
    })),
  /** Every form that somebody has begun, the latest first; of one case where it is named. */
  list: async (staff: StaffId, id?: string): Promise<readonly (Begun & Readonly<{ updatedAt: Instant }>)[]> => {
    const { rows } = await pool.query<Row>({
      name: 'drafts-of',
      text: `select ${columns} from form_drafts where staff_id = $1 and ($2::text is null or stream_id = $2) and ${kept}
        order by updated_at desc limit 100`,
      values: [staff, id],
    });
    return rows.map((row) => ({ ...begunOf(row), updatedAt: instant(row.updatedAt.getTime()) }));
  },
  /** Takes away what nobody went on with; how many forms there were. */
  sweep: async (): Promise<number> =>
    (await pool.query({ name: 'sweep-drafts', text: `delete from form_drafts where not (${kept})` })).rowCount ?? 0,
});
export type Drafts = ReturnType<typeof createDrafts>;
