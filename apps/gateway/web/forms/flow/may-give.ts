import { denied } from '#libs/domain/process/authority.js';
import type { Context } from '#libs/kernel/index.js';
import type { TheForm } from './the-form.js';

type Deciding = Pick<Context<unknown>, 'actor' | 'roles' | 'at' | 'people' | 'rules'>;

/** Why the caller may not give the command now, by who they are; undefined where nothing of that kind stands in the way. */
export const whyNot = ({ spec, form, context, known, open, process }: TheForm) => {
  const { caller, people, rules, at } = context;
  const deciding: Deciding = { actor: { kind: 'person', id: caller.id }, roles: caller.roles, at, people, rules };
  const by = open && 'key' in spec.by ? { ...spec.by, key: () => open.key } : spec.by;
  // Of what a new post's school is, nothing is known yet: then any school will do.
  const data = { ...form.begins?.(context), ...form.fixed?.(context) };
  const state: unknown = known?.now.state ?? process.fold.initial;
  const tasks = known ? process.tasks(known.now.state) : [];
  return denied(by, data, state, tasks, deciding as Context<unknown>);
};
