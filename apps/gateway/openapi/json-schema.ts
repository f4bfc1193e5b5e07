import { z } from 'zod';

type Node = Record<string, unknown>;

const tidy = (node: Node): void => {
  delete node['id'];
  // What the vault keeps is marked as an extension that any reader of OpenAPI may ignore.
  if ('personal' in node) {
    node['x-personal'] = node['personal'];
    delete node['personal'];
  }
};

/** A zod schema as JSON Schema 2020-12, the dialect of OpenAPI 3.1; `input` is what arrives, before it is transformed. */
export const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Node => {
  const override = ({ jsonSchema: node }: { jsonSchema: object }) => tidy(node as Node);
  const root = z.toJSONSchema(schema, { target: 'draft-2020-12', io, reused: 'inline', override }) as Node;
  delete root['$schema'];
  return root;
};

/** References lead to the components; an answer may grow, so a reader is not told to refuse what it does not know. */
const asComponent = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asComponent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'additionalProperties' && inner === false))
      .map(([key, inner]) => [
        key,
        key === '$ref' ? String(inner).replace('#/$defs/', '#/components/schemas/') : asComponent(inner),
      ]),
  );
};

/** Answers as components that refer to each other; each schema is named by its `meta` id. */
export const components = (schemas: readonly z.ZodType[]): Node =>
  Object.assign({}, ...schemas.map((schema) => asComponent(jsonSchema(schema, 'output')['$defs']))) as Node;

/** One query parameter for each field of a query's schema. */
export const queryParameters = (schema: z.ZodObject): readonly Node[] => {
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, Node>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: rest,
    ...(description !== undefined && { description }),
  }));
};
