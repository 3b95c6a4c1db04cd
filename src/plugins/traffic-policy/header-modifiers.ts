import { type HeaderMutation, headerMutations } from "../../sdk/envoy/header-mutations.ts";
import { type Any, any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { duringStage } from "../../sdk/filter-stage.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import { defineSubPolicy, type ParsedField } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import type { HeaderModifiers } from "./kind.ts";

type Mutations = EnvoyMessages["envoy.extensions.filters.http.header_mutation.v3.Mutations"];

const filterName = "envoy.extensions.filters.http.header_mutation";
const perRouteType = "envoy.extensions.filters.http.header_mutation.v3.HeaderMutationPerRoute";

/** As kgateway: the filter's own configuration has the type of the per-route one. */
const chainFilter = disabledFilter(filterName, duringStage("route"), any(perRouteType, {}));

interface Reading {
  readonly resource: Resource;
  readonly context: PolicyContext;
}

type Read = { readonly mutations: readonly HeaderMutation[] } | { readonly problem: Problem };
type Direction = "request" | "response";

function readDirection(spec: HeaderModifiers, direction: Direction, { resource, context }: Reading): Read {
  const path = ["spec", "headerModifiers", direction];
  const read = headerMutations(spec[direction] ?? {}, { resource, context, path });
  if (!("problem" in read)) return read;
  return { problem: { ...read.problem, message: `${direction}: ${read.problem.message}` } };
}

function parse(spec: HeaderModifiers, resource: Resource, context: PolicyContext): ParsedField<Mutations> {
  const request = readDirection(spec, "request", { resource, context });
  if ("problem" in request) return { errors: [request.problem] };
  const response = readDirection(spec, "response", { resource, context });
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
