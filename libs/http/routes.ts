import { sharedCommandTypes, type AnyProcess, type AnySpec } from '../domain/process/index.js';

/** `RequestPost` as part of an address: `request-post`. */
export const kebab = (name: string): string =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
export const plural = (name: string): string => (/[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`);

/** One command as the API offers it. `path` holds `{id}` unless the command starts a case. */
export type CommandRoute = Readonly<{
  process: AnyProcess;
  spec: AnySpec;
  collection: string;
  verb: string | undefined;
  path: string;
}>;

/** Where the commands of a process are posted: those of what is no case, at its ledger. */
const collectionOf = ({ name, followed }: AnyProcess): string =>
  followed === false ? `${plural(name)}-ledger` : plural(name);
/** What has no task and no case takes no command about them. */
const has = ({ followed }: AnyProcess, { type }: AnySpec): boolean =>
  followed !== false || !sharedCommandTypes.has(type);

/** Every command that a person or a service may give, from the processes themselves; the process's own commands are no routes, and a file comes by a route of its own. */
export const commandRoutes = (processes: Readonly<Record<string, AnyProcess>>): readonly CommandRoute[] =>
  Object.values(processes).flatMap((process) =>
    Object.values(process.specs)
      .filter((spec) => spec.by.kind !== 'process' && !spec.attaches && has(process, spec))
      .map((spec) => {
        const collection = collectionOf(process);
        const verb = spec.starts ? undefined : kebab(spec.type);
        return { process, spec, collection, verb, path: verb ? `/${collection}/{id}/${verb}` : `/${collection}` };
      }),
  );

/** Where a command of a process is posted. Throws when the process has no such command. */
export const commandPath = (routes: readonly CommandRoute[], type: string, stream?: string): string => {
  const route = routes.find(
    ({ spec, process }) => spec.type === type && (!stream || stream.startsWith(`${process.name}-`)),
  );
  if (!route) throw new Error(`No process has a command ${type}. See /openapi.json for those there are.`);
  return route.path.replace('{id}', stream ?? '');
};
