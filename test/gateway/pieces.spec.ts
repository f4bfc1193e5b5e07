import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { boundedCache } from '#libs/http/bounded-cache.js';
import { processOfCase } from '#libs/http/case-id.js';
import { decodeCursor, encodeCursor, pageOf } from '#libs/http/cursor.js';
import { fieldErrors } from '#libs/http/field-errors.js';
import { headersOf, inWords, problem, problemKinds } from '#libs/http/problem-kinds.js';
import { commandPath, commandRoutes, kebab, plural } from '#libs/http/routes.js';
import { processes } from '#libs/domain/registry.js';
import { settingsFrom } from '../../apps/gateway/settings.js';

describe('A cursor', () => {
  const place = z.tuple([z.string(), z.int()]);

  test('comes back as the place that it stood for, and can stand in an address', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, number) => {
        const cursor = encodeCursor([text, number]);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor, place)).toEqual([text, number]);
      }),
    );
  });

  test('that is none of ours is a problem, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => expect(() => decodeCursor(text, place)).toThrow('cursor is not one of ours')),
    );
  });

  test('is given only when there is a next page', () => {
    const page = (count: number) =>
      pageOf(
        Array.from({ length: count }, (_, i) => i),
        3,
        (row) => [row],
        (row) => row * 10,
      );
    expect(page(0)).toEqual({ items: [], next: null });
    expect(page(3)).toEqual({ items: [0, 10, 20], next: null });
    expect(page(4)).toEqual({ items: [0, 10, 20], next: encodeCursor([2]) });
  });
});

describe('The cache of tokens', () => {
  test('keeps what was used last and never more than its limit', () => {
    const cache = boundedCache<string, number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    expect(cache.get('a')).toBe(1);
    cache.set('c', 3);
    expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.size]).toEqual([1, undefined, 3, 2]);
    cache.delete('a');
    expect(cache.get('a')).toBeUndefined();
  });
});

describe('An address', () => {
  test.each([
    ['RequestPost', 'request-post'],
    ['Apply', 'apply'],
    ['AgreeStartDate', 'agree-start-date'],
  ])('of %s ends in %s', (type, verb) => {
    expect(kebab(type)).toBe(verb);
  });

  test.each([
    ['internal-post', 'internal-posts'],
    ['inquiry', 'inquiries'],
    ['stay', 'stays'],
  ])('of %s begins with %s', (name, many) => {
    expect(plural(name)).toBe(many);
  });

  test('is found from a command and its case', () => {
    const routes = commandRoutes(processes);
    expect(commandPath(routes, 'RequestPost')).toBe('/internal-posts');
    expect(commandPath(routes, 'Apply', 'internal-post-1')).toBe('/internal-posts/internal-post-1/apply');
    expect(() => commandPath(routes, 'CloseAdvert')).toThrow('No process has a command CloseAdvert');
  });

  test('holds the id of a case only when it can be one', () => {
    const uuid = '0c646d80-9f16-5826-88c7-723c1585cd32';
    expect(processOfCase(`internal-post-${uuid}`)).toBe(processes['internal-post']);
    for (const id of [
      '',
      uuid,
      `toString-${uuid}`,
      `internal-post-${uuid.toUpperCase()}`,
      `internal-post-${uuid}\n`,
      'internal-post-',
    ])
      expect(processOfCase(id)).toBeUndefined();
  });
});

describe('A problem', () => {
  test('of a process that is listed nowhere is a conflict in plain words', () => {
    expect(problem('NoApplicantMetEssentialCriteria')).toMatchObject({
      status: 409,
      title: 'No applicant met essential criteria',
      type: '/problems/NoApplicantMetEssentialCriteria',
    });
    expect(inWords('AdvertClosed')).toBe('Advert closed');
  });

  test('always says what to do next, and 503 says when', () => {
    for (const [name, { status, detail }] of Object.entries(problemKinds)) {
      expect([name, detail.length > 15]).toEqual([name, true]);
      expect([name, 'Retry-After' in headersOf(problem(name))]).toEqual([name, status === 503]);
    }
  });

  test('is not one for the name of something else', () => {
    expect(problem('constructor').status).toBe(409);
  });

  test('of a field is told with its path', () => {
    const schema = z.strictObject({ criteria: z.array(z.strictObject({ title: z.string() })) });
    const wrong = schema.safeParse({ criteria: [{ title: 1, weight: 2 }], more: true });
    expect(
      fieldErrors(wrong.error!)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['criteria.0.title', 'criteria.0.weight', 'more']);
  });
});

describe('The settings', () => {
  const least = { DATABASE_URL: 'postgres://x/y', OIDC_ISSUER: 'http://issuer' };

  test('bind loopback, run every follower and take the demo pack unless told otherwise', () => {
    expect(settingsFrom(least)).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      audience: 'understudy',
      followers: ['sequencer', 'relay', 'projector'],
      packId: 'demo-trust',
      maxConnections: 20,
    });
  });

  test('turn followers off, or name some', () => {
    expect(settingsFrom({ ...least, FOLLOWERS: 'off' }).followers).toEqual([]);
    expect(settingsFrom({ ...least, FOLLOWERS: 'sequencer, relay' }).followers).toEqual(['sequencer', 'relay']);
  });

  test.each([
    [{ OIDC_ISSUER: 'x' }, 'DATABASE_URL is not set'],
    [{ DATABASE_URL: 'x' }, 'OIDC_ISSUER is not set'],
    [{ ...least, FOLLOWERS: 'dispatcher' }, 'FOLLOWERS names dispatcher'],
    [{ ...least, PORT: '70000' }, 'PORT=70000 is no port'],
    [{ ...least, DATABASE_CONNECTIONS: '1' }, 'DATABASE_CONNECTIONS=1'],
  ])('say what to do about %j', (env, said) => {
    expect(() => settingsFrom(env as NodeJS.ProcessEnv)).toThrow(said);
  });
});
