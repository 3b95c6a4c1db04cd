import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { Json, JsonObject, Path } from "../../sdk/json.ts";
import type { Problem } from "../../sdk/problem.ts";

type AnyValue = EnvoyMessages["opentelemetry.proto.common.v1.AnyValue"];
type KeyValue = EnvoyMessages["opentelemetry.proto.common.v1.KeyValue"];
type KeyValueList = EnvoyMessages["opentelemetry.proto.common.v1.KeyValueList"];

const asObject = (value: Json | undefined) => (value ?? {}) as JsonObject;
const asList = (value: Json | undefined) => (value ?? []) as readonly Json[];

/** Of a value that says several things the first counts; one that says nothing is empty. */
function anyValue(value: Json | undefined): AnyValue | undefined {
  const { stringValue, arrayValue, kvListValue } = asObject(value);
  if (typeof stringValue === "string") return { stringValue };
  if (arrayValue) return { arrayValue: { values: asList(arrayValue).map((item) => anyValue(item) ?? {}) } };
  return kvListValue ? { kvlistValue: attributes(kvListValue) } : undefined;
}

function attribute(entry: Json): KeyValue {
  const { key, value } = asObject(entry);
  return { key: typeof key === "string" ? key : "", value: anyValue(value) };
}

/** Attributes of log records or of the resource that they tell of, for OpenTelemetry. Ask `attributesProblem` first. */
export function attributes(list: Json): KeyValueList {
  return { values: asList(asObject(list).values).map(attribute) };
}

const shapeNames = { text: "text", list: "a list", object: "an object" } as const;
type Shape = keyof typeof shapeNames;

function shapeOf(value: Json): Shape | "other" {
  if (typeof value === "string") return "text";
  if (Array.isArray(value)) return "list";
  return typeof value === "object" ? "object" : "other";
}

function shapeProblem(value: Json | undefined, shape: Shape, path: Path): Problem | undefined {
  if (value === undefined || value === null || shapeOf(value) === shape) return undefined;
  const step = path.at(-1);
  return {
    message: `an attribute's ${typeof step === "number" ? "item" : step} must be ${shapeNames[shape]}`,
    path,
    help: "Write numbers and booleans in quotes; OpenTelemetry attributes here are text, lists or key-value lists.",
  };
}

function valueProblem(value: Json | undefined, path: Path): Problem | undefined {
  const wrong = shapeProblem(value, "object", path);
  if (wrong) return wrong;
  const { stringValue, arrayValue, kvListValue } = asObject(value);
  return (
    shapeProblem(stringValue, "text", [...path, "stringValue"]) ??
    shapeProblem(arrayValue, "list", [...path, "arrayValue"]) ??
    firstProblem(asList(arrayValue), (item, index) => valueProblem(item, [...path, "arrayValue", index])) ??
    attributesProblem(kvListValue, [...path, "kvListValue"])
  );
}

function firstProblem(
  items: readonly Json[],
  problem: (item: Json, index: number) => Problem | undefined,
): Problem | undefined {
  for (const [index, item] of items.entries()) {
    const found = problem(item, index);
    if (found) return found;
  }
  return undefined;
}

function entryProblem(entry: Json, path: Path): Problem | undefined {
  const wrong = shapeProblem(entry, "object", path);
  if (wrong) return wrong;
  const { key, value } = asObject(entry);
  return shapeProblem(key, "text", [...path, "key"]) ?? valueProblem(value, [...path, "value"]);
}

/**
 * What the controller could not read inside attributes. Their schema leaves nested values open, so that Kubernetes lets anything
 * pass there, and the controller then reads no ListenerPolicy at all.
 */
export function attributesProblem(list: Json | undefined, path: Path): Problem | undefined {
  const wrong = shapeProblem(list, "object", path);
  if (wrong) return wrong;
  const { values } = asObject(list);
  return (
    shapeProblem(values, "list", [...path, "values"]) ??
    firstProblem(asList(values), (entry, index) => entryProblem(entry, [...path, "values", index]))
  );
}
