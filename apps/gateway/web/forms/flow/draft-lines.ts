import { caseScope, type PersonCaller } from '#libs/access/index.js';
import { processOfCase } from '#libs/http/case-id.js';
import type { StreamId } from '#libs/kernel/index.js';
import { closedTo } from '#libs/read-models/case-register/closed-to.js';
import { listCases } from '#libs/read-models/case-register/query.js';
import { commandText, sinceText } from '#libs/words/index.js';
import type { Engine } from '../../../engine.js';
import { createDrafts } from './drafts.js';

export type DraftLine = Readonly<{ href: string; text: string; about?: string; saved: string }>;

/** The forms that somebody has begun and not sent, the latest first, each with its post where they may know it. */
export const draftLines = async (engine: Engine, caller: PersonCaller): Promise<readonly DraftLine[]> => {
  const { pool } = engine.store;
  const drafts = await createDrafts(engine).list(caller.id);
  const among = [...new Set(drafts.flatMap((one): readonly StreamId[] => (one.case ? [one.case] : [])))];
  const except = among.length ? await closedTo(pool, caller.id) : [];
  const cases = among.length ? await listCases(pool, caseScope(caller), { among, except }, among.length) : [];
  const titles = new Map(cases.map((one) => [one.case, one.title]));
  return drafts.map(({ form, case: id, command, updatedAt }) => {
    const about = id && titles.get(id);
    const text = commandText(command, id && processOfCase(id)?.name);
    return { href: form, text, saved: sinceText(updatedAt, caller.at), ...(about && { about }) };
  });
};
