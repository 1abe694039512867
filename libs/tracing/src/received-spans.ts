import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';

/** A span as it came over the wire; ids in hexadecimal. */
export interface ReceivedSpan {
  traceId: string;
  spanId: string;
  /** Empty for the first of a trace. */
  parentSpanId: string;
  name: string;
  kind: 'internal' | 'server' | 'client' | 'producer' | 'consumer' | 'unknown';
  attributes: Record<string, unknown>;
  /** Of the service that made it. */
  resource: Record<string, unknown>;
  links: { traceId: string; spanId: string }[];
  isError: boolean;
  /** Nanoseconds since the epoch. */
  startedAt: bigint;
  endedAt: bigint;
}

type Value = bigint | number | Uint8Array;
const KINDS = ['unknown', 'internal', 'server', 'client', 'producer', 'consumer'] as const;
const ERROR = 2;

/** The spans of an `ExportTraceServiceRequest` (opentelemetry/proto/trace/v1/trace.proto), of which only these fields are read. */
export function decodeSpans(body: Uint8Array): ReceivedSpan[] {
  return messages(fieldsOf(body), 1).flatMap((resourceSpans) => {
    const resource = Object.assign({}, ...messages(resourceSpans, 1).map((one) => attributesOf(one, 1))) as object;
    const scopes = messages(resourceSpans, 2);
    return scopes.flatMap((scope) => messages(scope, 2).map((span) => spanOf(span, { ...resource })));
  });
}

function spanOf(span: Fields, resource: Record<string, unknown>): ReceivedSpan {
  const [status] = messages(span, 15);
  return {
    traceId: hex(span, 1),
    spanId: hex(span, 2),
    parentSpanId: hex(span, 4),
    name: text(span, 5),
    kind: KINDS[Number(first(span, 6) ?? 0)],
    attributes: attributesOf(span, 9),
    resource,
    links: messages(span, 13).map((link) => ({ traceId: hex(link, 1), spanId: hex(link, 2) })),
    isError: status !== undefined && Number(first(status, 3) ?? 0) === ERROR,
    startedAt: BigInt(first(span, 7) as bigint),
    endedAt: BigInt(first(span, 8) as bigint),
  };
}

/** A message's fields by their numbers. */
type Fields = ReadonlyMap<number, Value[]>;

function fieldsOf(bytes: Uint8Array): Fields {
  const reader = new BinaryReader(bytes);
  const fields = new Map<number, Value[]>();
  while (reader.pos < reader.len) {
    const [number, type] = reader.tag();
    const value = valueOf(reader, type);
    fields.set(number, [...(fields.get(number) ?? []), value]);
  }
  return fields;
}

function valueOf(reader: BinaryReader, type: WireType): Value {
  if (type === WireType.Varint) return BigInt(reader.uint64());
  if (type === WireType.Bit64) return BigInt(reader.fixed64());
  if (type === WireType.Bit32) return reader.fixed32();
  return reader.bytes();
}

function first(fields: Fields, number: number): Value | undefined {
  return fields.get(number)?.[0];
}

function messages(fields: Fields, number: number): Fields[] {
  return (fields.get(number) ?? []).map((value) => fieldsOf(value as Uint8Array));
}

function text(fields: Fields, number: number): string {
  return Buffer.from((first(fields, number) ?? []) as Uint8Array).toString();
}

function hex(fields: Fields, number: number): string {
  return Buffer.from((first(fields, number) ?? []) as Uint8Array).toString('hex');
}

/** Of `KeyValue`s; texts, truth values and whole numbers, which are all that is used. */
function attributesOf(fields: Fields, number: number): Record<string, unknown> {
  return Object.fromEntries(
    messages(fields, number).map((attribute) => {
      const [value] = messages(attribute, 2);
      const boolean = value && first(value, 2);
      const integer = value && first(value, 3);
      const known = boolean !== undefined ? boolean === 1n : integer !== undefined ? Number(integer) : undefined;
      return [text(attribute, 1), known ?? (value && text(value, 1))];
    }),
  );
}
