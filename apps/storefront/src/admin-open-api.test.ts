import type { Router } from 'express';
import { type AdminParts, adminRoutes } from './admin-routes';
import { openApi } from './open-api';

interface Description {
  paths: Record<string, Record<string, { security?: object[]; parameters?: object[]; responses: object }>>;
}

/** `GET /admin/v1/rules/{place}` and all other routes; of several paths of one the first. */
function routesOf({ stack }: Router): string[] {
  return stack.flatMap(({ route, handle }) => {
    if (!route) return 'stack' in handle ? routesOf(handle as Router) : [];
    const path = String([route.path].flat()[0]);
    const { methods } = route as unknown as { methods: Record<string, boolean> };
    return Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
  });
}

const { paths } = openApi() as Description;

it('every route for staff is described, with the key that it needs', () => {
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security }]) => security)
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(routesOf(adminRoutes({ adminKey: 'a-key-of-16-signs' } as AdminParts)).sort());
});

it('a deletion of rules is described with the version that it needs, and that somebody else may be quicker', () => {
  expect(paths['/admin/v1/rules/{place}'].delete).toMatchObject({
    parameters: [
      { name: 'place', in: 'path' },
      { name: 'expectedVersion', in: 'query', required: true, schema: { type: 'integer', minimum: 1 } },
      { name: 'X-Attune-Tenant' },
    ],
    responses: { 200: {}, 400: {}, 401: {}, 404: {}, 409: {} },
  });
});
