import { z } from 'zod';

type Node = Record<string, unknown>;

const tidy = (node: Node): void => {
  delete node['$schema'];
  delete node['id'];
  // What the vault keeps is marked as an extension that any reader of OpenAPI may ignore.
  if ('personal' in node) {
    node['x-personal'] = node['personal'];
    delete node['personal'];
  }
};

/** A zod schema as JSON Schema 2020-12, the dialect of OpenAPI 3.1; `input` is what arrives, before it is transformed. */
export const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Node =>
  z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    reused: 'inline',
    override: ({ jsonSchema: node }) => tidy(node as Node),
  }) as Node;

const inComponents = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inComponents);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '$defs')
      .map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string'
          ? inner.replace('#/$defs/', '#/components/schemas/')
          : inComponents(inner),
      ]),
  );
};

/** Named schemas as components that refer to each other. */
export const components = (schemas: Readonly<Record<string, z.ZodType>>): Node =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, inComponents(jsonSchema(schema, 'output'))]),
  );

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
