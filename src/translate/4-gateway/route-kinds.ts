import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Listener, ListenerSpec } from "../../sdk/ir/gateway.ts";
import type { RouteGroupKind } from "../../sdk/report.ts";
import { type Findings, type Found, found } from "./findings.ts";
import { atListener, listenerCondition, listenerParent } from "./listener-report.ts";

const group = "gateway.networking.k8s.io";

const diagnostic = defineDiagnostics({
  "listener/unsupported-protocol": {
    severity: "error",
    message: (data: { readonly protocol: string }) =>
      `Protocol ${data.protocol} is not supported; the listener is ignored.`,
    help: () => "Use one of HTTP, HTTPS, TLS and TCP.",
  },
  "listener/invalid-route-kinds": {
    severity: "error",
    message: (data: { readonly kinds: string; readonly supported: string; readonly isIgnored: boolean }) =>
      `Routes of kind ${data.kinds} cannot attach to this listener${data.isIgnored ? ", which is ignored, as it allows no other" : ""}.`,
    help: (data) => `Listeners like this one take ${data.supported}.`,
  },
});

const kindsByProtocol: ReadonlyMap<string, readonly string[]> = new Map([
  ["HTTP", ["HTTPRoute", "GRPCRoute"]],
  ["HTTPS", ["HTTPRoute", "GRPCRoute"]],
  ["TCP", ["TCPRoute"]],
  ["HBONE", ["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"]],
]);

function tlsRouteKinds({ tls }: ListenerSpec): readonly string[] {
  return tls?.mode === "Terminate" ? ["TLSRoute", "TCPRoute"] : ["TLSRoute"];
}

/** The kinds of route that a listener's protocol can carry; undefined for a protocol that is not supported. */
export function supportedKinds(listener: ListenerSpec): readonly string[] | undefined {
  return listener.protocol === "TLS" ? tlsRouteKinds(listener) : kindsByProtocol.get(listener.protocol);
}

/**
 * The kinds of route that may attach to a listener, whether the listener is valid or not.
 * As kgateway: attaching asks for other defaults than validating does, and takes an empty list of kinds at its word.
 */
export function attachableKinds(listener: ListenerSpec): readonly string[] {
  const { protocol, allowedRoutes } = listener;
  const defaults = protocol === "UDP" ? [] : protocol === "HBONE" ? undefined : supportedKinds(listener);
  const supported = defaults ?? ["HTTPRoute"];
  if (!allowedRoutes?.kinds) return supported;
  const asked = allowedRoutes.kinds.filter((asked) => (asked.group ?? group) === group);
  return asked.map(({ kind }) => kind).filter((kind) => supported.includes(kind));
}

function rejectProtocol(listener: Listener): Findings {
  const { protocol } = listener.spec;
  const condition = {
    type: "Accepted",
    status: "False",
    reason: "UnsupportedProtocol",
    message: `Protocol ${protocol} is unsupported.`,
  } as const;
  return {
    reports: [listenerCondition(listener, condition)],
    diagnostics: [diagnostic("listener/unsupported-protocol", atListener(listener, ["protocol"]), { protocol })],
  };
}

function supportedKindsFindings(listener: Listener, kinds: readonly RouteGroupKind[]): Findings {
  const { spec } = listener;
  return {
    reports: [{ about: "listener", parent: listenerParent(listener), listener: spec.name, supportedKinds: kinds }],
    diagnostics: [],
  };
}

function invalidKindsFindings(listener: Listener, invalid: readonly RouteGroupKind[], isIgnored: boolean): Findings {
  const kinds = invalid.map(({ kind }) => kind).join(", ");
  const condition = {
    type: "ResolvedRefs",
    status: "False",
    reason: "InvalidRouteKinds",
    message: `Found invalid route kinds: [${kinds}]`,
  } as const;
  const supported = (supportedKinds(listener.spec) ?? []).join(" and ");
  const at = atListener(listener, ["allowedRoutes", "kinds"]);
  return {
    reports: [listenerCondition(listener, condition)],
    diagnostics: [diagnostic("listener/invalid-route-kinds", at, { kinds, supported, isIgnored })],
  };
}

/** Whether a listener can carry any route; says which kinds it does, and which it was asked to but cannot. */
export function validateRouteKinds(listener: Listener): Found<boolean> {
  const supported = supportedKinds(listener.spec);
  if (!supported) return found(false, [rejectProtocol(listener)]);
  const asked = listener.spec.allowedRoutes?.kinds ?? [];
  if (asked.length === 0) {
    return found(true, [
      supportedKindsFindings(
        listener,
        supported.map((kind) => ({ group, kind })),
      ),
    ]);
  }
  const requested = asked.map(({ group: ofKind, kind }) => ({ group: ofKind ?? group, kind }));
  const isSupported = (asked: RouteGroupKind) => asked.group === group && supported.includes(asked.kind);
  const valid = requested.filter(isSupported);
  const invalid = requested.filter((asked) => !isSupported(asked));
  const findings = supportedKindsFindings(listener, valid);
  if (invalid.length === 0) return found(true, [findings]);
  return found(valid.length > 0, [findings, invalidKindsFindings(listener, invalid, valid.length === 0)]);
}

export const routeKindsDiagnostics = diagnostic.definitions;
