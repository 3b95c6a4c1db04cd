import { dump } from "js-yaml";
import type { Json } from "../../sdk/json.ts";

/** YAML with an indent of two; text that looks like something else is quoted, long lines are not folded. */
export function yamlText(value: Json): string {
  return dump(withoutAbsentFields(value), { noRefs: true, lineWidth: -1 });
}

/** YAML has no word for a field that is not there. */
function withoutAbsentFields(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
