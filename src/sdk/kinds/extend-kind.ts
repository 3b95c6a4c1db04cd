import type { GroupKind } from "../resource.ts";
import type { Kind } from "./kind.ts";
import type { ObjectSchema, Schema, StringSchema } from "./schema.ts";

type Fields = Readonly<Record<string, Schema>>;

/**
 * What a plugin adds to a kind that another plugin brings: further fields, and further values of fields with an `enum`.
 * Objects are extended field by field, for example `{ spec: object({ type: string({ enum: ["MicroVM"] }), microvm }) }`.
 */
export interface KindExtension extends GroupKind {
  readonly fields: Fields;
}

/** A kind with its extension; `conflicts` are the paths of fields that both describe, and that stay as the kind has them. */
export interface ExtendedKind {
  readonly kind: Kind;
  readonly conflicts: readonly string[];
}

const isObject = (schema: Schema): schema is ObjectSchema => schema.type === "object";
const hasEnum = (schema: Schema): schema is StringSchema & { readonly enum: readonly string[] } =>
  schema.type === "string" && schema.enum !== undefined;

function extendSchema(schema: Schema, extension: Schema, path: string, conflicts: string[]): Schema {
  if (isObject(schema) && isObject(extension)) {
    return { ...schema, fields: extendFields(schema.fields, extension.fields, `${path}.`, conflicts) };
  }
  if (hasEnum(schema) && hasEnum(extension)) {
    return { ...schema, enum: [...new Set([...schema.enum, ...extension.enum])] };
  }
  conflicts.push(path);
  return schema;
}

function extendFields(fields: Fields, extension: Fields, prefix: string, conflicts: string[]): Fields {
  const added = Object.entries(extension).map(([name, schema]): [string, Schema] => {
    const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, own ? extendSchema(own, schema, prefix + name, conflicts) : schema];
  });
  return { ...fields, ...Object.fromEntries(added) };
}

/** A kind with further fields and enum values. What the kind says already is never changed. */
export function extendKind(kind: Kind, { fields }: KindExtension): ExtendedKind {
  const conflicts: string[] = [];
  return { kind: { ...kind, fields: extendFields(kind.fields, fields, "", conflicts) }, conflicts };
}

/** Checks the type of an extension where it is written; returns it as it is. */
export function defineKindExtension(groupKind: GroupKind, fields: Fields): KindExtension {
  return { group: groupKind.group, kind: groupKind.kind, fields };
}
