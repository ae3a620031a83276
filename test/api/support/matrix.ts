import { AUTHORITIES, type Authority } from '#apps/api/http/authorities.js';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { TestApi } from '../../support/api.js';

interface Containers { readonly container: { getModules(): Map<string, { readonly controllers: Map<unknown, { readonly metatype: object }> }> } }

const joined = (...parts: string[]) => `/${parts.join('/').split('/').filter((p) => p !== '').join('/')}`;

/** Every route that a controller of the running API has, as `GET /api/cases/:id`. */
export function routesOf(api: TestApi): string[] {
  const modules = [...(api.app as unknown as Containers).container.getModules().values()];
  const routes = modules.flatMap((m) => [...m.controllers.values()].flatMap(({ metatype }) => {
    const base = String(Reflect.getMetadata(PATH_METADATA, metatype) ?? '');
    const { prototype } = metatype as { prototype: Record<string, object> };
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const method: unknown = Reflect.getMetadata(METHOD_METADATA, prototype[name] ?? {});
      const paths: unknown = Reflect.getMetadata(PATH_METADATA, prototype[name] ?? {});
      return method === undefined ? [] : [paths].flat().map((path) => `${RequestMethod[method as number]} ${joined(base, String(path))}`);
    });
  }));
  return [...new Set(routes)].sort();
}

export type Row = readonly [route: string, authority: Authority];
export const signedRows = (): Row[] => Object.entries(AUTHORITIES).filter(([, authority]) => authority !== 'open');

/** Does the work for all of them, so many at once. */
export async function each<T>(items: readonly T[], work: (item: T) => Promise<void>, atOnce = 8): Promise<void> {
  const left = items[Symbol.iterator]();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const item of left) await work(item);
  }));
}
