/** A JSON Schema as `jsonSchemas` makes them. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Keywords whose value may only move one way if what was written before is still to be read. */
const MAY_ONLY_GROW = ['maxLength', 'maximum', 'maxItems'];
const MAY_ONLY_SHRINK = ['minLength', 'minimum', 'minItems'];
/** Keywords that must stay as they are. */
const FIXED = ['type', 'const', 'enum', 'pattern', 'format', 'anyOf', 'oneOf', 'allOf', 'not'];

/**
 * What in a schema breaks readers and writers of the version before it: a new release must read what the last one
 * wrote, and the last one, which ignores fields that it does not know, must find in a new message all that it needs.
 * @param path of the schema in its message, for the findings
 * @returns a sentence for each finding; none when both get along
 */
export function incompatibilities(published: JsonSchema, current: JsonSchema, path = '(message)'): string[] {
  const limits = [
    ...MAY_ONLY_GROW.filter((name) => limitOf(current, name, Infinity) < limitOf(published, name, Infinity)),
    ...MAY_ONLY_SHRINK.filter((name) => limitOf(current, name, -Infinity) > limitOf(published, name, -Infinity)),
  ].map((name) => `${path}: ${name} is narrower, so messages that were taken would be refused`);
  const changed = FIXED.filter((name) => JSON.stringify(published[name]) !== JSON.stringify(current[name])).map(
    (name) => `${path}: ${name} has changed`,
  );
  const items = (schema: JsonSchema) => schema.items as JsonSchema | undefined;
  const elements =
    items(published) && items(current) ? incompatibilities(items(published)!, items(current)!, `${path}[]`) : [];
  return [...changed, ...limits, ...fieldFindings(published, current, path), ...elements];
}

function fieldFindings(published: JsonSchema, current: JsonSchema, path: string): string[] {
  const [before, now] = [fieldsOf(published), fieldsOf(current)];
  const [needed, needs] = [requiredOf(published), requiredOf(current)];
  return [
    ...Object.keys(before).flatMap((field) =>
      now[field]
        ? incompatibilities(before[field], now[field], `${path}.${field}`)
        : [`${path}.${field} is gone; readers of the last release may look at it`],
    ),
    ...[...needs]
      .filter((field) => !needed.has(field))
      .map((field) => `${path}.${field} is needed now, and older messages lack it`),
    ...[...needed]
      .filter((field) => !needs.has(field))
      .map((field) => `${path}.${field} may be missing now, and older readers need it`),
  ];
}

function fieldsOf(schema: JsonSchema): Record<string, JsonSchema> {
  return (schema.properties ?? {}) as Record<string, JsonSchema>;
}

function requiredOf(schema: JsonSchema): Set<string> {
  return new Set((schema.required ?? []) as string[]);
}

function limitOf(schema: JsonSchema, name: string, without: number): number {
  return typeof schema[name] === 'number' ? schema[name] : without;
}
