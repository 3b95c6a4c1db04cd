import type { Json } from "../sdk/json.ts";
import type { Schema } from "../sdk/kinds/schema.ts";
import { placeholderHelp } from "./mended-text.ts";
import { checkString } from "./scalar-limits.ts";

/** How to mend a value of the wrong type, where what was meant is plain to see. */
export function misreadHelp(schema: Schema, value: Json): string | undefined {
  const placeholder = typeof value === "string" ? placeholderHelp(value) : undefined;
  if (placeholder !== undefined) return placeholder;
  switch (schema.type) {
    case "string":
      return textHelp(schema, value);
    case "integer":
    case "number":
      return numberHelp(value);
    case "boolean":
      return booleanHelp(value);
    case "list":
      return listHelp(schema.items, value);
    case "object":
    case "map":
      return objectHelp(value);
    default:
      return undefined;
  }
}

const unquoted = "Put it into quotes: without them YAML reads numbers, and words such as on and no, as such.";

/** Quotes alone do not make a duration of a number. */
function textHelp(schema: Extract<Schema, { readonly type: "string" }>, value: Json): string | undefined {
  if (typeof value !== "boolean" && typeof value !== "number") return undefined;
  const [finding] = checkString(schema, String(value));
  if (finding?.code !== "schema/wrong-format") return unquoted;
  return finding.data.help ?? `It has to be ${finding.data.form}.`;
}

function numberHelp(value: Json): string | undefined {
  const [, number, percent] = (typeof value === "string" && /^(-?\d+(?:\.\d+)?)\s*(%?)$/.exec(value)) || [];
  if (number === undefined) return undefined;
  return percent ? `Write ${number}, without the percent sign.` : `Take the quotes away: ${number}.`;
}

function booleanHelp(value: Json): string | undefined {
  return value === "true" || value === "false" ? `Take the quotes away: ${value}.` : undefined;
}

function objectHelp(value: Json): string | undefined {
  if (Array.isArray(value)) return "Take the dash away: this is one object, not a list of them.";
  const [, field] = (typeof value === "string" && /^([\w.-]+):\S/.exec(value)) || [];
  return field === undefined ? undefined : `Put a blank behind the colon of \`${field}:\`.`;
}

function listHelp(items: Schema, value: Json): string | undefined {
  if (typeof value === "object" && value !== null) {
    return items.type === "object" ? "Put a dash in front of it: a list may have one item." : undefined;
  }
  const isItem = items.type === "string" && typeof value === "string";
  return isItem ? `Put a dash in front of it, or brackets around it: [${value}].` : undefined;
}
