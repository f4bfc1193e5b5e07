import { join } from 'node:path';
import ts from 'typescript';
import { shapeOf, type Shape } from './shape.js';

const checkout = process.cwd();
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
};
/** Sources as they stand: parsed once, although several programs are made of them. */
const parsed = new Map<string, ts.SourceFile>();
/** A process of the programme names its events without it: `CycleEvent`. */
const pascal = (name: string) =>
  name.replace(/^ldp-/, '').replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
const unionOf = (program: ts.Program, file: string, name: string): readonly ts.Type[] => {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(checkout, file));
  const module = source && checker.getSymbolAtLocation(source);
  const alias = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  if (!alias) throw new Error(`${file} exports no ${name}: the events of a process are one union of that name.`);
  const type = checker.getDeclaredTypeOfSymbol(alias);
  return type.isUnion() ? type.types : [type];
};

/**
 * Every event type of a process and the shape of its data, read from the sources: `events.ts` and the claims of tasks.
 * `edited` stands in for a change of a source.
 */
export const eventShapes = (
  process: string,
  edited: (path: string, text: string) => string = (_, text) => text,
): ReadonlyMap<string, Shape> => {
  const own = `libs/domain/${process}/events.ts`;
  const shared = 'libs/domain/process/claims.ts';
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (path) => {
    const text = read(path);
    return text === undefined ? undefined : edited(path, text);
  };
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    if (text === undefined) return undefined;
    const known = parsed.get(path);
    if (known?.text === text) return known;
    const source = ts.createSourceFile(path, text, version);
    if (!known) parsed.set(path, source);
    return source;
  };
  const program = ts.createProgram(
    [own, shared].map((file) => join(checkout, file)),
    options,
    host,
  );
  const checker = program.getTypeChecker();
  const events = [...unionOf(program, own, `${pascal(process)}Event`), ...unionOf(program, shared, 'SharedEvent')];
  return new Map(
    events.map((event) => {
      const { fields } = shapeOf(checker, event) as { fields: { type: { oneOf: [string] }; data: Shape } };
      return [fields.type.oneOf[0], fields.data];
    }),
  );
};
