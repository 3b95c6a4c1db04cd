import type { HeaderValueOption } from "../../sdk/envoy/messages.ts";
import type { BackendHeaders } from "../../sdk/hooks.ts";
import type { RouteFilter } from "./route-filter.ts";

interface HeaderModifierSpec {
  readonly add?: readonly { readonly name: string; readonly value: string }[] | undefined;
  readonly set?: readonly { readonly name: string; readonly value: string }[] | undefined;
  readonly remove?: readonly string[] | undefined;
}

function headerValueOptions({ add = [], set = [] }: HeaderModifierSpec): readonly HeaderValueOption[] {
  return [
    ...add.map(({ name, value }): HeaderValueOption => ({ header: { key: name, value } })),
    ...set.map(
      ({ name, value }): HeaderValueOption => ({
        header: { key: name, value },
        appendAction: "OVERWRITE_IF_EXISTS_OR_ADD",
      }),
    ),
  ];
}

function requestHeaders(spec: HeaderModifierSpec): BackendHeaders {
  return { requestHeadersToAdd: headerValueOptions(spec), requestHeadersToRemove: spec.remove ?? [] };
}

function responseHeaders(spec: HeaderModifierSpec): BackendHeaders {
  return { responseHeadersToAdd: headerValueOptions(spec), responseHeadersToRemove: spec.remove ?? [] };
}

function headerModifier(
  names: { readonly type: string; readonly field: string },
  headers: (spec: HeaderModifierSpec) => BackendHeaders,
): RouteFilter<BackendHeaders> {
  return {
    ...names,
    parse: (spec) => ({ ir: headers(spec as unknown as HeaderModifierSpec) }),
    // Headers add up: neither a more specific nor a parent's filter replaces another.
    applyForRoute: (ir) => ({ route: { append: ir } }),
    applyForRouteBackend: (ir) => ({ headers: ir }),
  };
}

/** https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.HTTPHeaderFilter on requests. */
export const requestHeaderModifier = headerModifier(
  { type: "RequestHeaderModifier", field: "requestHeaderModifier" },
  requestHeaders,
);

/** The same on responses. */
export const responseHeaderModifier = headerModifier(
  { type: "ResponseHeaderModifier", field: "responseHeaderModifier" },
  responseHeaders,
);
