import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { processes } from '#libs/domain/registry.js';
import { openApiDocument } from '../../apps/gateway/openapi/document.js';
import { missing } from '../../apps/gateway/problems/missing.js';
import { routes } from './journey.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- a document is looked at field by field */
const document = JSON.parse(JSON.stringify(openApiDocument('http://127.0.0.1:3003/'))) as any;
const paths = Object.entries<any>(document.paths);
/* eslint-enable @typescript-eslint/no-explicit-any */
const operations = paths.flatMap(([path, item]) =>
  Object.entries<Record<string, unknown>>(item).map(([method, operation]) => ({ path, method, operation })),
);

const keysIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(keysIn)
    : typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...Object.values(value).flatMap(keysIn)]
      : [];

describe('The OpenAPI document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('would not be valid with a mistake in it', async () => {
    const wrong = structuredClone(document);
    delete wrong.paths['/cases'].get.responses;
    wrong.paths['/cases'].get.parameters[0].in = 'nowhere';
    expect((await new Validator().validate(wrong)).valid).toBe(false);
  });

  test('has every command that a person may give, with its schema, its headers and its answers', () => {
    for (const { path, spec } of routes) {
      const { post } = document.paths[path];
      const headers = post.parameters
        .filter((one: { in: string }) => one.in === 'header')
        .map((one: { name: string }) => one.name);
      expect([path, headers]).toEqual([path, ['Idempotency-Key', ...(spec.by.kind === 'task' ? ['If-Match'] : [])]]);
      expect(post.requestBody.content['application/json'].schema.$ref).toBe(`#/components/schemas/${spec.type}`);
      expect(Object.keys(post.responses)).toEqual(
        expect.arrayContaining([spec.starts ? '201' : '200', '400', '401', '403', '409', '413', '415', '503']),
      );
      expect(post.summary).toBe(spec.summary);
      expect(post.description).toContain(spec.clause);
    }
  });

  test('has no command that only the process may give', () => {
    const own = Object.values(processes)
      .flatMap(({ specs }) => Object.values(specs))
      .filter(({ by }) => by.kind === 'process');
    // What one process does by itself, a person may do in another.
    const given = new Set(routes.map(({ spec }) => spec.type));
    expect(own.length).toBeGreaterThan(0);
    for (const { type } of own.filter((one) => !given.has(one.type)))
      expect(document.components.schemas).not.toHaveProperty(type);
  });

  test('refuses unknown fields in every command, and marks what the vault keeps', () => {
    for (const { spec } of routes) {
      const schema = document.components.schemas[spec.type];
      expect([spec.type, schema.additionalProperties]).toEqual([spec.type, false]);
      for (const field of Object.keys(spec.personal)) expect(schema.properties[field]['x-personal']).toBe(true);
    }
  });

  test('holds nothing of zod’s inside', () => {
    const keys = new Set(keysIn(document));
    for (const inside of ['def', '_def', '_zod', '~standard', '$schema', '$defs', 'personal'])
      expect(keys).not.toContain(inside);
  });

  test('refers to nothing that it does not hold', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name!,
    );
    expect(refs.length).toBeGreaterThan(20);
    for (const name of refs) expect(document.components.schemas).toHaveProperty([name]);
  });

  test('has schemas that compile as JSON Schema 2020-12 and tell good bodies from bad ones', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'doc', ...document });
    const valid = (name: string, body: unknown) => ajv.validate({ $ref: `doc#/components/schemas/${name}` }, body);
    expect(valid('RequestPost', { title: 'Head of Maths', school: 'school-ashgrove' })).toBe(true);
    expect(valid('RequestPost', { title: 'Head of Maths', school: 'school-ashgrove', more: 1 })).toBe(false);
    expect(valid('RequestPost', { title: '', school: 'school-ashgrove' })).toBe(false);
    expect(valid('OpenAdvert', { closesAt: '2026-12-01T12:00:00Z' })).toBe(true);
    expect(valid('OpenAdvert', { closesAt: 'tomorrow' })).toBe(false);
    for (const name of Object.keys(document.components.schemas)) expect(() => valid(name, {})).not.toThrow();
  });

  test('asks for a token at every command and query, and at nothing else', () => {
    const open = operations
      .filter(({ operation }) => (operation['security'] as unknown[]).length === 0)
      .map(({ path }) => path);
    expect(open.sort()).toEqual(['/docs', '/health/live', '/health/ready', '/metrics', '/openapi.json']);
    expect(document.components.securitySchemes.issuer.openIdConnectUrl).toBe(
      'http://127.0.0.1:3003/.well-known/openid-configuration',
    );
  });

  test('names each operation once', () => {
    const names = operations.map(({ operation }) => operation['operationId']);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('An address that nothing serves', () => {
  test.each(operations.map(({ path, method }) => [method.toUpperCase(), path]))(
    'is told apart from %s %s',
    (method, path) => {
      const address = path.replace(/\{[^}]+\}/g, 'x');
      const { Allow = '' } = missing('PATCH', address).headers;
      expect(missing('PATCH', address).problem.status).toBe(405);
      expect(Allow.split(', ').sort()).toEqual(
        Object.keys(document.paths[path])
          .map((one) => one.toUpperCase())
          .sort(),
      );
      expect(Allow).toContain(method);
      expect(missing(method, `${address}/nowhere/at/all`).problem.status).toBe(404);
    },
  );
});
