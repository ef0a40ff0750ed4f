import { z } from 'zod';
import { ROUTES } from './routes.ts';

type AnyRoute = {
  method: string;
  path: string;
  summary: string;
  guards?: 'none' | 'session';
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
};

/** The interface as OpenAPI 3.1, made from the schemas that the routes themselves check with. */
export function openApi(): object {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(ROUTES)) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sic',
      version: '1',
      description:
        'Errors are application/problem+json (RFC 9457) with `code` and, for bad input, `fields`. Offsets are UTF-16 code units. Times are RFC 3339 in UTC.',
    },
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'sic.session',
          description: 'With https the cookie is called __Host-sic.session.',
        },
      },
    },
    security: [{ session: [] }],
  };
}

function operation(operationId: string, route: AnyRoute): object {
  const isGuarded = route.method !== 'get' && route.guards === undefined;
  const parameters = [
    ...parametersOf(route.params, 'path'),
    ...parametersOf(route.query, 'query'),
    ...(isGuarded ? WRITE_HEADERS : []),
  ];
  const body = route.body
    ? { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(route.body) } } } }
    : {};
  const refusal = {
    description: 'Refused, with the reason.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return {
    operationId,
    summary: route.summary,
    parameters,
    ...body,
    ...(route.guards === 'none' ? { security: [] } : {}),
    responses: {
      '2XX': { description: 'Done: 201 where it made something, 204 where nothing is left to say.' },
      '4XX': refusal,
      '5XX': refusal,
    },
  };
}

function jsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): object[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema) as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: shape,
  }));
}

const WRITE_HEADERS = [
  {
    name: 'Write-Id',
    in: 'header',
    required: true,
    schema: { type: 'string', format: 'uuid' },
    description: 'UUIDv7; sending it twice changes nothing.',
  },
  {
    name: 'If-Match',
    in: 'header',
    required: false,
    schema: { type: 'string' },
    description: 'The version that is changed, as the ETag said.',
  },
];

const PROBLEM = {
  type: 'object',
  required: ['title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    fields: { type: 'object', additionalProperties: { type: 'string' } },
    data: {},
  },
};
