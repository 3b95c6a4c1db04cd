import type { Path } from "../sdk/json.ts";
import type { ObjectSchema, Schema } from "../sdk/kinds/schema.ts";

type Fields = ObjectSchema<unknown>;

/** An object of a schema, and where it stands: `spec.rules[].matches[]`. */
interface Place {
  readonly path: string;
  readonly schema: Fields;
}

const below = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

/** The object that a field or its items hold. */
function objectPlace(path: string, schema: Schema | undefined): Place | undefined {
  if (schema?.type === "list") return objectPlace(`${path}[]`, schema.items);
  if (schema?.type === "map") return objectPlace(`${path}[]`, schema.values);
  return schema?.type === "object" ? { path, schema } : undefined;
}

/** The objects that surround the last step of a path, the nearest first. */
function surrounding(root: Fields, path: Path): readonly Place[] {
  const places: Place[] = [{ path: "", schema: root }];
  let at: { readonly path: string; readonly schema: Schema | undefined } = { path: "", schema: root };
  for (const step of path.slice(0, -1)) {
    const { schema } = at;
    if (schema?.type === "object") at = { path: below(at.path, String(step)), schema: schema.fields[String(step)] };
    else if (schema?.type === "list") at = { path: `${at.path}[]`, schema: schema.items };
    else if (schema?.type === "map") at = { path: `${at.path}[]`, schema: schema.values };
    if (at.schema?.type === "object") places.unshift({ path: at.path, schema: at.schema });
  }
  return places;
}

const inside = ({ path, schema }: Place): readonly Place[] =>
  Object.entries(schema.fields).flatMap(([name, field]) => objectPlace(below(path, name), field) ?? []);

const deepest = 2;

/** The objects nearest to the surface, inside one, that have the field. */
function placesInside(place: Place, name: string): readonly Place[] {
  let level = inside(place);
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const found = level.filter(({ schema }) => Object.hasOwn(schema.fields, name));
    if (found.length > 0) return found;
    level = level.flatMap(inside);
  }
  return [];
}

/** Fields that so many objects have that none of them is more likely to be meant. */
const commonNames: ReadonlySet<string> = new Set("group key kind name namespace type value values".split(" "));

/** The one place for a field that stands where it does not belong: in an object around it, inside, or beside. */
function rightPlace(root: Fields, path: Path, name: string): Place | undefined {
  const [here, ...around] = surrounding(root, path);
  if (!here) return undefined;
  const outside = around.find(({ schema }) => Object.hasOwn(schema.fields, name));
  if (outside) return outside;
  for (const place of [here, ...around]) {
    const found = placesInside(place, name).filter((each) => each.path !== here.path);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

const shown = (path: string): string => (path === "" ? "the top level" : `\`${path}\``);

/** Where a field belongs that its object does not know: "`timeouts` is a field of `spec.rules[]`". */
export function rightPlaceText(root: Fields, path: Path): string | undefined {
  const name = path.at(-1);
  if (typeof name !== "string" || commonNames.has(name)) return undefined;
  const [here] = surrounding(root, path);
  const place = here && rightPlace(root, path, name);
  return place && `\`${name}\` is a field of ${shown(place.path)}, not of ${shown(here.path)}.`;
}
