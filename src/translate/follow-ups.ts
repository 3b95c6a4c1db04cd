import type { Diagnostic } from "../sdk/diagnostic.ts";

const objectKey = ({ object }: Diagnostic): string | undefined =>
  object && JSON.stringify([object.apiVersion, object.kind, object.namespace, object.name]);

/** What follows from a plugin's having asked for what it should not. */
const followUpCodes: readonly string[] = ["plugin/invalid-message", "backend/replaced"];

/**
 * Takes out what only follows from another finding: a plugin that was given an object against its schema is not to blame for what
 * it makes of it.
 */
export function withoutFollowUps(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keysOf = (isWanted: (diagnostic: Diagnostic) => boolean) =>
    new Set(diagnostics.filter(isWanted).map(objectKey));
  const againstSchema = keysOf(({ code, severity }) => code.startsWith("schema/") && severity === "error");
  const misunderstood = keysOf((each) => each.code === "plugin/invalid-message" && againstSchema.has(objectKey(each)));
  if (misunderstood.size === 0) return diagnostics;
  return diagnostics.filter((each) => !followUpCodes.includes(each.code) || !misunderstood.has(objectKey(each)));
}
