import type { Json, JsonObject } from "../../sdk/json.ts";

/** Levels that are written piece by piece; what is deeper is small enough to be written at once. */
const piecewiseLevels = 4;

const indent = (level: number): string => "  ".repeat(level);

function* container(
  brackets: readonly [string, string],
  entries: readonly (readonly [prefix: string, value: Json])[],
  level: number,
): Generator<string> {
  if (entries.length === 0) {
    yield brackets.join("");
    return;
  }
  yield `${brackets[0]}\n`;
  for (const [index, [prefix, value]] of entries.entries()) {
    yield `${indent(level + 1)}${prefix}`;
    yield* pieces(value, level + 1);
    yield index < entries.length - 1 ? ",\n" : "\n";
  }
  yield `${indent(level)}${brackets[1]}`;
}

function* pieces(value: Json, level: number): Generator<string> {
  if (typeof value !== "object" || value === null || level >= piecewiseLevels) {
    yield JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent(level)}`);
  } else if (Array.isArray(value)) {
    yield* container(
      ["[", "]"],
      (value as readonly Json[]).map((item) => ["", item] as const),
      level,
    );
  } else {
    const present = Object.entries(value as JsonObject).filter(
      (entry): entry is [string, Json] => entry[1] !== undefined,
    );
    yield* container(
      ["{", "}"],
      present.map(([key, inner]) => [`${JSON.stringify(key)}: `, inner] as const),
      level,
    );
  }
}

/** JSON with an indent of two, in pieces, so that a large document is never in memory as one text. */
export function* jsonText(value: Json): Generator<string> {
  yield* pieces(value, 0);
  yield "\n";
}
