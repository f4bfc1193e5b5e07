import 'reflect-metadata';
import { RequestMethod, type Type } from '@nestjs/common';
import { webControllers } from '../../apps/gateway/web/controllers.js';

const listOf = (value: unknown): readonly string[] => [value].flat().map(String);
const joined = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;

const routesOf = (controller: Type): readonly string[] => {
  const prototype = controller.prototype as Readonly<Record<string, object>>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = name === 'constructor' ? undefined : prototype[name];
    const method: unknown = handler && Reflect.getMetadata('method', handler);
    if (!handler || typeof method !== 'number') return [];
    const prefixes = listOf(Reflect.getMetadata('path', controller));
    return prefixes.flatMap((prefix) =>
      listOf(Reflect.getMetadata('path', handler)).map(
        (path) => `${RequestMethod[method]} ${joined(prefix, path).replace(/^\/web(?=\/|$)/, '') || '/'}`,
      ),
    );
  });
};

/** Every route of the controllers, as `GET /cases/:id`: what the router itself is made from. */
export const routesIn = (controllers: readonly Type[]): readonly string[] =>
  [...new Set(controllers.flatMap(routesOf))].sort();
export const pageRoutes = routesIn(webControllers);
