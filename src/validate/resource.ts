import type { Diagnostic } from "../sdk/diagnostic.ts";
import type { JsonObject } from "../sdk/json.ts";
import { fieldsOf, type Kind } from "../sdk/kinds/kind.ts";
import { anything, int64, list, map, type ObjectSchema, object, required, string } from "../sdk/kinds/schema.ts";
import type { DocumentLocation } from "../sdk/location.ts";
import { locationIn, type ObjectReference } from "../sdk/resource.ts";
import { rightPlaceText } from "./misplaced-field.ts";
import { nearestWord } from "./nearest-word.ts";
import { reportSchemaFinding, type SchemaFinding } from "./schema-findings.ts";
import { checkValue } from "./schema-value.ts";

/** An object as it stands in a file. */
export interface WrittenObject {
  readonly object: JsonObject;
  /** The root of the object in its file. */
  readonly origin: DocumentLocation;
  readonly reference?: ObjectReference | undefined;
}

/** What checking an object against its kind has found. */
export interface ResourceCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** False where the controller could not have read the object: a value has the wrong type, or a number does not fit. */
  readonly usable: boolean;
  /**
   * False where a required field is missing. An API server refuses such an object; without one in between, the
   * controller reads the field's zero value.
   */
  readonly complete: boolean;
}

/**
 * Holds an object against the schema of its kind, as the API server does, and reports everything that is wrong.
 * Defaults need not have been applied. CEL rules are not part of it. `status` is checked only where the kind describes
 * it, because users do not write it.
 */
export function checkResource(kind: Kind, version: string, written: WrittenObject): ResourceCheck {
  const schema = objectSchema(kind, version);
  const findings = checkValue(schema, written.object);
  return {
    diagnostics: findings
      .filter((finding) => !isMisspelled(finding, findings))
      .map((finding) => diagnostic(withPlace(schema, finding), written)),
    usable: !findings.some(({ blocks }) => blocks),
    complete: !findings.some(({ code }) => code === "schema/missing-field"),
  };
}

const parentOf = ({ path }: SchemaFinding): string => JSON.stringify(path.slice(0, -1));

/** Whether a missing field is there after all, under a name that is nearly right and reported. */
function isMisspelled(finding: SchemaFinding, findings: readonly SchemaFinding[]): boolean {
  if (finding.code !== "schema/missing-field") return false;
  const { name } = finding.data;
  return findings.some(
    (each) =>
      each.code === "schema/unknown-field" &&
      nearestWord(each.data.name, each.data.known) === name &&
      parentOf(each) === parentOf(finding),
  );
}

function withPlace(schema: ObjectSchema<unknown>, finding: SchemaFinding): SchemaFinding {
  if (finding.code !== "schema/unknown-field") return finding;
  return { ...finding, data: { ...finding.data, place: rightPlaceText(schema, finding.path) } };
}

function diagnostic(finding: SchemaFinding, { origin, reference }: WrittenObject): Diagnostic {
  const location = locationIn({ origin }, finding.path, finding.on);
  return reportSchemaFinding(
    finding.code,
    { location, ...(reference && { object: reference }) },
    finding.data as never,
  );
}

/** What every object has besides the fields of its kind. A missing name is found on loading. */
const metadata = object({
  annotations: map(string()),
  creationTimestamp: string(),
  deletionGracePeriodSeconds: int64(),
  deletionTimestamp: string(),
  finalizers: list(string(), { listType: "set" }),
  generateName: string(),
  generation: int64(),
  labels: map(string()),
  managedFields: list(anything()),
  name: string(),
  namespace: string(),
  ownerReferences: list(anything()),
  resourceVersion: string(),
  selfLink: string(),
  uid: string(),
});

const everyKind = { apiVersion: required(string()), kind: required(string()), metadata, status: anything() };

const objectSchemas = new WeakMap<ReturnType<typeof fieldsOf>, ObjectSchema<unknown>>();

function objectSchema(kind: Kind, version: string): ObjectSchema<unknown> {
  const fields = fieldsOf(kind, version);
  const known = objectSchemas.get(fields);
  const schema: ObjectSchema<unknown> = known ?? {
    type: "object",
    fields: { ...everyKind, ...fields },
    ...(kind.preserveUnknownFields && { preserveUnknownFields: true }),
  };
  if (!known) objectSchemas.set(fields, schema);
  return schema;
}
