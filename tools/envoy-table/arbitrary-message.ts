import fc from "fast-check";
import { type EnvoyField, envoyEnum, envoyMessage, type ScalarKind } from "../../src/sdk/envoy/table.ts";

type Drawn = fc.Arbitrary<unknown>;

const bigInteger = (min: bigint, max: bigint): Drawn =>
  fc.oneof(fc.bigInt({ min, max }).map(String), fc.integer({ min: 0, max: 1000 }));

const int32 = fc.oneof(fc.integer(), fc.integer().map(String));
const uint32 = fc.integer({ min: 0, max: 0xff_ff_ff_ff });
const int64 = bigInteger(-(2n ** 63n), 2n ** 63n - 1n);
const uint64 = bigInteger(0n, 2n ** 64n - 1n);
const base64 = fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString("base64"));
const base64url = fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString("base64url"));
const text = fc.string({ maxLength: 6 });

const scalars: Readonly<Record<ScalarKind, Drawn>> = {
  double: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom("NaN", "Infinity", "2.5")),
  float: fc.integer({ min: -1000, max: 1000 }).map((quarter) => quarter / 4),
  int32,
  sint32: int32,
  sfixed32: int32,
  uint32,
  fixed32: uint32,
  int64,
  sint64: int64,
  sfixed64: int64,
  uint64,
  fixed64: uint64,
  bool: fc.boolean(),
  string: text,
  bytes: fc.oneof(base64, base64url),
};

const duration = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom("", ".5", ".250", ".000001", ".123456789", ".10"))
  .map(([seconds, fraction]) => `${seconds}${fraction}s`);

const json = fc.jsonValue({ maxDepth: 2 });

const wellKnown: Readonly<Record<string, Drawn>> = {
  "google.protobuf.Duration": duration,
  "google.protobuf.Timestamp": fc.constantFrom("2026-01-31T12:00:00Z", "2026-01-31T12:00:00.5+02:00"),
  "google.protobuf.FieldMask": fc.constantFrom("", "user.displayName,photo"),
  "google.protobuf.Empty": fc.constant({}),
  "google.protobuf.Struct": fc.dictionary(text, json, { maxKeys: 3 }),
  "google.protobuf.Value": json,
  "google.protobuf.ListValue": fc.array(json, { maxLength: 3 }),
};

const anyContent: Drawn = fc.constantFrom(
  { "@type": "type.googleapis.com/google.protobuf.StringValue", value: "" },
  { "@type": "type.googleapis.com/google.protobuf.Duration", value: "1.50s" },
  { value: { b: 1, a: null }, "@type": "type.googleapis.com/google.protobuf.Struct" },
  { "@type": "type.googleapis.com/envoy.extensions.filters.http.router.v3.Router" },
  { suppress_envoy_headers: true, "@type": "type.googleapis.com/envoy.extensions.filters.http.router.v3.Router" },
);

function drawnElement({ kind, type = "" }: EnvoyField, depth: number): Drawn {
  if (kind === "message") return drawnMessage(type, depth);
  if (kind !== "enum") return scalars[kind];
  // Where two names share a number, protobufjs writes the last one and Go, which we follow, the first.
  const all = Object.entries(envoyEnum(type) ?? {});
  const numbers = Object.fromEntries(
    all.filter(([name, number]) => all.every(([other, same]) => other === name || same !== number)),
  );
  return type === "google.protobuf.NullValue"
    ? fc.constant(null)
    : fc.constantFrom(...Object.keys(numbers), ...Object.values(numbers));
}

function drawnField(field: EnvoyField, depth: number): Drawn {
  const element = drawnElement(field, depth);
  if (field.list) return fc.array(element, { maxLength: 2 });
  if (field.mapKey) {
    const key = field.mapKey === "string" ? text : fc.integer({ min: 0, max: 9 }).map(String);
    return fc.dictionary(key, element, { maxKeys: 2 });
  }
  return element;
}

/** At most one member of each oneof, under either name. */
function drawnFields(fields: readonly EnvoyField[], depth: number): Drawn {
  return fc
    .shuffledSubarray([...fields], { maxLength: Math.min(5, fields.length) })
    .map((chosen) =>
      chosen.filter((one, index) => !one.oneof || chosen.findIndex((other) => other.oneof === one.oneof) === index),
    )
    .chain((chosen) =>
      fc
        .tuple(
          ...chosen.map((field) =>
            fc.tuple(fc.constantFrom(field.name, field.protoName ?? field.name), drawnField(field, depth - 1)),
          ),
        )
        .map((entries) => Object.fromEntries(entries)),
    );
}

function drawnMessage(type: string, depth: number): Drawn {
  const message = envoyMessage(type);
  if (type === "google.protobuf.Any") return anyContent;
  const [wrapped] = message?.fields ?? [];
  if (message?.wellKnown) return wellKnown[type] ?? (wrapped ? drawnElement(wrapped, depth) : fc.constant({}));
  return depth <= 0 ? fc.constant({}) : drawnFields(message?.fields ?? [], depth);
}

/** Valid messages of a type, in any of the forms that proto3 JSON allows. */
export const arbitraryMessage = (type: string): Drawn => drawnMessage(type, 5);
