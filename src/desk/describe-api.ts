// Describes the API as an OpenAPI 3.1 document. Takes the routes' own description; adds the schemas of what they answer,
// as zod writes them (3.1 speaks JSON Schema, so recursive schemas stay references).
import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { answers } from './contract.ts';

/** The OpenAPI document of the routes that `app` has so far. */
export function describeApi(app: OpenAPIHono): Record<string, unknown> {
  const described = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Parley desk',
      version: '1',
      description: 'Read-only: where every commitment of a peace process stands, and the exact words each answer rests on.',
    },
  });
  return { ...described, components: { ...described.components, schemas: answerSchemas() } };
}

function answerSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(answers)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $id: _id, $schema: _dialect, ...schema }]) => [id, schema]));
}
