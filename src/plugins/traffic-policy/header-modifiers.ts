import { type Any, any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { duringStage } from "../../sdk/filter-stage.ts";
import type { HeaderModifier, ModifiedHeader } from "../../sdk/kinds/kgateway-shared.ts";
import type { PolicyContext } from "../../sdk/plugin.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import { defineSubPolicy, type ParsedField } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { headerValues } from "./header-values.ts";
import type { HeaderModifiers } from "./kind.ts";

type Mutation = EnvoyMessages["envoy.config.common.mutation_rules.v3.HeaderMutation"];
type Mutations = EnvoyMessages["envoy.extensions.filters.http.header_mutation.v3.Mutations"];
type AppendAction = "APPEND_IF_EXISTS_OR_ADD" | "OVERWRITE_IF_EXISTS_OR_ADD";

const filterName = "envoy.extensions.filters.http.header_mutation";
const perRouteType = "envoy.extensions.filters.http.header_mutation.v3.HeaderMutationPerRoute";

/** As kgateway: the filter's own configuration has the type of the per-route one. */
const chainFilter = disabledFilter(filterName, duringStage("route"), any(perRouteType, {}));

interface Reading {
  readonly resource: Resource;
  readonly context: PolicyContext;
  /** `request` or `response`. */
  readonly direction: "request" | "response";
}

type Read = { readonly mutations: readonly Mutation[] } | { readonly problem: Problem };

function headerMutations(header: ModifiedHeader, appendAction: AppendAction, { resource, context }: Reading): Read {
  const values = headerValues(header, resource, context);
  if ("error" in values) {
    const what = header.name === undefined ? "header value(s)" : `header '${header.name}'`;
    return { problem: { message: `failed to resolve ${what}: ${values.error}` } };
  }
  return {
    mutations: values.headers.map(({ name, value }) => ({
      append: { header: { key: name, value }, ...(appendAction !== "APPEND_IF_EXISTS_OR_ADD" && { appendAction }) },
    })),
  };
}

function readDirection(modifier: HeaderModifier | undefined, reading: Reading): Read {
  const { add = [], set = [], remove = [] } = modifier ?? {};
  const { direction } = reading;
  const mutations: Mutation[] = [];
  for (const [operation, headers] of Object.entries({ add, set })) {
    const appendAction = operation === "add" ? "APPEND_IF_EXISTS_OR_ADD" : "OVERWRITE_IF_EXISTS_OR_ADD";
    for (const [index, header] of headers.entries()) {
      const read = headerMutations(header, appendAction, reading);
      if ("problem" in read) {
        const path = ["spec", "headerModifiers", direction, operation, index, "secretRef"];
        return { problem: { message: `${direction}: ${read.problem.message}`, path } };
      }
      mutations.push(...read.mutations);
    }
  }
  return { mutations: [...mutations, ...remove.map((name): Mutation => ({ remove: name }))] };
}

function parse(spec: HeaderModifiers, resource: Resource, context: PolicyContext): ParsedField<Mutations> {
  const request = readDirection(spec.request, { resource, context, direction: "request" });
  if ("problem" in request) return { errors: [request.problem] };
  const response = readDirection(spec.response, { resource, context, direction: "response" });
  if ("problem" in response) return { errors: [response.problem] };
  return { ir: { requestMutations: request.mutations, responseMutations: response.mutations } };
}

function perRoute(mutations: Mutations): Any {
  const isEmpty = !mutations.requestMutations?.length && !mutations.responseMutations?.length;
  return any(perRouteType, isEmpty ? {} : { mutations });
}

/** `headerModifiers`: headers that are added, set and removed, with values that may come from Secrets. */
export const headerModifiers = defineSubPolicy<Mutations>({
  field: "headerModifiers",
  parse: (spec, context, resource) => parse(spec as HeaderModifiers, resource, context),
  checks: (mutations) => [{ message: perRoute(mutations) }],
  applyFilters: (mutations) => ({
    chainFilters: [chainFilter],
    perFilterConfig: { [filterName]: perRoute(mutations) },
  }),
});
