import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApi } from '#lib/door/open-api.ts';
import { ROUTES } from '#lib/door/routes.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const METHODS = ['GET', 'PUT', 'PATCH', 'DELETE', 'POST', 'HEAD', 'OPTIONS'];

type Known = { method: string; path: string; summary: string; body?: unknown; params?: unknown };
const routes: [string, Known][] = Object.entries(ROUTES);

const fileOf = (route: string): string => `app${route.replaceAll('{', '[').replaceAll('}', ']')}/route.ts`;

/** The methods that a route file answers. */
async function methodsOf(file: string): Promise<string[]> {
  const exported = (await import(path.join(ROOT, file))) as object;
  return METHODS.filter((method) => method in exported);
}

/** Every route file under app/api, but next-auth's own. */
async function routeFiles(): Promise<string[]> {
  const names = await readdir(path.join(ROOT, 'app/api'), { recursive: true });
  return names
    .filter((name) => path.basename(name) === 'route.ts' && !name.startsWith('auth'))
    .map((name) => `app/api/${name}`);
}

describe('every route', () => {
  it.each(routes)('%s has its file and answers its method', async (_, { method, path: route }) => {
    expect(existsSync(path.join(ROOT, fileOf(route)))).toBe(true);
    expect(await methodsOf(fileOf(route))).toContain(method.toUpperCase());
  });

  it('stands once in the list', () => {
    const known = routes.map(([, { method, path: route }]) => `${method} ${route}`);
    expect(new Set(known).size).toBe(known.length);
  });

  it('that a file answers is in the list', async () => {
    const listed = new Set(routes.map(([, { method, path: route }]) => `${method.toUpperCase()} ${fileOf(route)}`));
    const files = await routeFiles();
    expect(files.length).toBeGreaterThan(30);
    const answered = await Promise.all(
      files.map(async (file) => (await methodsOf(file)).map((method) => `${method} ${file}`)),
    );
    expect(new Set(answered.flat())).toEqual(listed);
  });
});

describe('the description of the interface', () => {
  const { paths } = openApi() as { paths: Record<string, Record<string, Operation>> };

  it.each(routes)('has %s, with what it takes', (name, { method, path: route, summary, body }) => {
    const operation = paths[route]?.[method];
    expect(operation).toMatchObject({ operationId: name, summary });
    expect(operation && 'requestBody' in operation).toBe(body !== undefined);
    const named = operation?.parameters
      .filter((parameter) => parameter.in === 'path')
      .map((parameter) => parameter.name);
    expect(named).toEqual([...route.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter));
  });

  it('says what guards a write', () => {
    const names = paths['/api/articles/{id}']?.put?.parameters.map((parameter) => parameter.name);
    expect(names).toEqual(expect.arrayContaining(['id', 'Write-Id', 'If-Match']));
    expect(paths['/api/articles/{id}']?.get?.parameters.map((parameter) => parameter.name)).not.toContain('Write-Id');
  });
});

type Operation = { operationId: string; parameters: { name: string; in: string }[] };
