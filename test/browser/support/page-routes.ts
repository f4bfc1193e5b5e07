import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { webControllers } from '../../../apps/gateway/web/controllers.js';

const get = 0;
const list = (value: unknown): readonly string[] => [value].flat().map(String);
const under = (base: string, path: string): string => {
  const parts = [...base.split('/'), ...path.split('/')].filter((part) => part !== '' && part !== 'web');
  return `/${parts.join('/')}`;
};
const routesOf = (controller: Type): readonly string[] => {
  const [base = ''] = list(Reflect.getMetadata('path', controller));
  const ways = controller.prototype as Readonly<Record<string, object>>;
  return Object.getOwnPropertyNames(ways)
    .filter((name) => name !== 'constructor' && Reflect.getMetadata('method', ways[name]!) === get)
    .flatMap((name) => list(Reflect.getMetadata('path', ways[name]!)))
    .map((path) => under(base, path));
};

/** Every address that answers a GET of the web interface, as people see it: `/cases/:id/timeline`. */
export const pageRoutes: readonly string[] = [...new Set(webControllers.flatMap(routesOf))].sort();

const asPattern = (route: string): RegExp =>
  new RegExp(`^${route.replace(/[.+]/g, '\\$&').replace(/:[a-z]+/gi, '[^/]+')}$`);
const holes = (route: string): number => route.split(':').length;

/** The route that an address falls under: of two that would take it, the one that names more of it. */
export const routeOf = (address: string): string | undefined => {
  const [path = '/'] = address.split(/[?#]/);
  return pageRoutes
    .filter((route) => asPattern(route).test(path))
    .sort((one, other) => holes(one) - holes(other))
    .at(0);
};

/** Routes that answer no page: a download, a stream of news, or a way on. */
export const noPages: readonly string[] = [
  '/cases.csv',
  '/policies/register.csv',
  '/policies/:id/read/file',
  '/cases/:id/versions/:hash',
  // A way on to the policy’s case.
  '/policies/:id',
  '/tasks.csv',
  '/dashboard/:name.csv',
  '/cases/:id/case.json',
  '/cases/:id/timeline.json',
  '/cases/:id/interviews.ics',
  '/operations/people/:id/failed/:file',
  '/documents/:id',
  // A way back to the task’s own page.
  '/tasks/:case/:key/here',
  '/live',
  '/sign-in',
  '/sign-out',
];
