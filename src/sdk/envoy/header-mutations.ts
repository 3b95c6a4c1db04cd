import type { Path } from "../json.ts";
import type { HeaderModifier, ModifiedHeader } from "../kinds/kgateway-shared.ts";
import type { PolicyContext } from "../lookup.ts";
import type { Problem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { headerValues } from "./header-values.ts";
import type { EnvoyMessages } from "./messages.ts";

/** `envoy.config.common.mutation_rules.v3.HeaderMutation` of Envoy's API. */
export type HeaderMutation = EnvoyMessages["envoy.config.common.mutation_rules.v3.HeaderMutation"];

interface Reading {
  readonly resource: Resource;
  readonly context: PolicyContext;
  /** Of the modifier in the policy, or in the part of it that the problem's reader knows. */
  readonly path: Path;
}

type Mutations = { readonly mutations: readonly HeaderMutation[] } | { readonly problem: Problem };

/** Sets a header, or adds to what is there of it, which is Envoy's default. */
export function setOrAddHeader(name: string, value: string, operation: "add" | "set"): HeaderMutation {
  const header = { key: name, value };
  return { append: operation === "add" ? { header } : { header, appendAction: "OVERWRITE_IF_EXISTS_OR_ADD" } };
}

function mutationsOf(
  written: ModifiedHeader,
  operation: "add" | "set",
  { resource, context, path }: Reading,
): Mutations {
  const values = headerValues(written, resource, context);
  if ("error" in values) {
    const what = written.name === undefined ? "header value(s)" : `header '${written.name}'`;
    return { problem: { message: `failed to resolve ${what}: ${values.error}`, path: [...path, "secretRef"] } };
  }
  return { mutations: values.headers.map(({ name, value }) => setOrAddHeader(name, value, operation)) };
}

/**
 * What a header modifier of a policy does, with values that may come from Secrets: first what it adds, then what it sets and
 * what it removes. The first value that cannot be had is the only problem, in the controller's words.
 */
export function headerMutations(modifier: HeaderModifier, reading: Reading): Mutations {
  const { add = [], set = [], remove = [] } = modifier;
  const mutations: HeaderMutation[] = [];
  for (const [operation, headers] of [
    ["add", add],
    ["set", set],
  ] as const) {
    for (const [index, header] of headers.entries()) {
      const read = mutationsOf(header, operation, { ...reading, path: [...reading.path, operation, index] });
      if ("problem" in read) return read;
      mutations.push(...read.mutations);
    }
  }
  return { mutations: [...mutations, ...remove.map((name): HeaderMutation => ({ remove: name }))] };
}
