import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Gateway, Listener, ListenerSet } from "../../sdk/ir/gateway.ts";
import type { Condition, Report } from "../../sdk/report.ts";
import { objectReference, objectSourceKey } from "../../sdk/resource.ts";
import type { Settings } from "../../sdk/settings.ts";
import { type Findings, type Found, found, joinFindings, nothingFound } from "./findings.ts";
import { findListenerConflicts, type ListenerConflict, type ListenerOnPort } from "./listener-conflicts.ts";
import { isGatewayListener } from "./listener-key.ts";
import {
  atListener,
  listenerCondition,
  listenerParent,
  listenersNotValid,
  parentCondition,
} from "./listener-report.ts";
import { validateRouteKinds } from "./route-kinds.ts";

const diagnostic = defineDiagnostics({
  "listener/invalid-port": {
    severity: "error",
    message: (data: { readonly protocol: string }) =>
      `A ${data.protocol} listener needs a port; without one it is ignored.`,
    help: () => "Only HTTP (80) and HTTPS (443) listeners have a port of their own.",
  },
  "listener/listener-set-denied": {
    severity: "error",
    message: (data: { readonly gateway: string }) => `Gateway ${data.gateway} does not take this ListenerSet.`,
    help: () => "Let it in by `spec.allowedListeners.namespaces` of the Gateway.",
  },
});

function denied({ source, resource, denied }: ListenerSet, gateway: Gateway): Findings {
  const message = denied ?? "";
  const conditions = ["Accepted", "Programmed"].map(
    (type): Condition => ({ type, status: "False", reason: "NotAllowed", message }),
  );
  const at = { location: resource.origin, object: objectReference(resource) };
  const { namespace, name } = gateway.source;
  return {
    reports: conditions.map((condition): Report => ({ about: "listener-set", listenerSet: source, condition })),
    diagnostics: [diagnostic("listener/listener-set-denied", at, { gateway: `${namespace}/${name}` })],
  };
}

const defaultPorts: ReadonlyMap<string, number> = new Map([
  ["HTTP", 80],
  ["HTTPS", 443],
]);

function rejectPortless(listener: Listener): Findings {
  const { protocol } = listener.spec;
  const message = `protocol ${protocol} requires a port to be set`;
  const conditions = ["Accepted", "Programmed"].map(
    (type): Condition => ({ type, status: "False", reason: "Invalid", message }),
  );
  return {
    reports: [
      ...conditions.map((condition) => listenerCondition(listener, condition)),
      parentCondition(listener, listenersNotValid),
    ],
    diagnostics: [diagnostic("listener/invalid-port", atListener(listener, ["port"]), { protocol })],
  };
}

/** A listener with its port; without the latter where the protocol has no usual one. */
function onPort(listener: Listener): Found<readonly ListenerOnPort[]> {
  const port = listener.spec.port || defaultPorts.get(listener.spec.protocol);
  return port ? found([{ listener, port }]) : found([], [rejectPortless(listener)]);
}

function rejectConflicted(listener: Listener, conflict: ListenerConflict): Findings {
  const { reason, message } = conflict;
  const conditions: readonly Condition[] = [
    { type: "Conflicted", status: "True", reason, message },
    { type: "Accepted", status: "False", reason, message },
    { type: "Programmed", status: "False", reason, message },
  ];
  const parent = listenerParent(listener);
  const kinds: Report = { about: "listener", parent, listener: listener.spec.name, supportedKinds: [] };
  return {
    reports: [
      ...(conflict.clearsSupportedKinds ? [kinds] : []),
      ...conditions.map((condition) => listenerCondition(listener, condition)),
      parentCondition(listener, listenersNotValid),
    ],
    diagnostics: [conflict.diagnostic],
  };
}

function noneValid({ source }: Gateway): Findings {
  const conditions: readonly Condition[] = [
    { type: "Accepted", status: "False", reason: "ListenersNotValid", message: "No valid listeners" },
    { type: "Programmed", status: "False", reason: "Invalid", message: "" },
  ];
  return {
    reports: conditions.map((condition) => ({ about: "gateway", gateway: source, condition })),
    diagnostics: [],
  };
}

/** What the Gateway and its ListenerSets say about how many of their listeners are valid. */
function parentFindings(gateway: Gateway, valid: readonly ListenerOnPort[]): Findings {
  const counts = new Map<string, number>();
  for (const { listener } of valid) {
    const key = objectSourceKey(listenerParent(listener));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const countOf = (key: string) => counts.get(key) ?? 0;
  const ownListeners = gateway.listeners.filter(isGatewayListener).length;
  const incompleteSets = gateway.allowedListenerSets.filter(
    ({ source, listeners }) => countOf(objectSourceKey(source)) < listeners.length,
  );
  const sets = valid.filter(({ listener }) => !isGatewayListener(listener));
  const count = new Set(sets.map(({ listener }) => `${listener.parent.namespace}/${listener.parent.name}`)).size;
  const { source } = gateway;
  const incomplete: Report = { about: "gateway", gateway: source, condition: listenersNotValid };
  return {
    reports: [
      ...(countOf(objectSourceKey(source)) < ownListeners ? [incomplete] : []),
      ...incompleteSets.map(
        (set): Report => ({ about: "listener-set", listenerSet: set.source, condition: listenersNotValid }),
      ),
      ...(count > 0 ? [{ about: "attached-listener-sets", gateway: source, count } as const] : []),
    ],
    diagnostics: [],
  };
}

/** The listeners that can be translated, with their ports, those of one port together and in precedence order. As kgateway's `validateGateway`. */
export function validateListeners(gateway: Gateway, settings: Settings): Found<readonly ListenerOnPort[]> {
  const deniedSets = gateway.deniedListenerSets.map((set) => denied(set, gateway));
  const withKinds = gateway.listeners.map((listener) => ({ listener, kinds: validateRouteKinds(listener) }));
  const withPorts = withKinds.flatMap(({ listener, kinds }) => (kinds.value ? [onPort(listener)] : []));
  const checked = findListenerConflicts(
    withPorts.flatMap(({ value }) => value),
    settings,
  );
  const conflicts = checked.map(({ listener, conflict }) =>
    conflict ? rejectConflicted(listener, conflict) : nothingFound,
  );
  const valid = checked.flatMap(({ listener, port, conflict }) => (conflict ? [] : [{ listener, port }]));
  const kinds = joinFindings(withKinds.map((listener) => listener.kinds));
  const outcome = valid.length === 0 ? noneValid(gateway) : parentFindings(gateway, valid);
  return found(valid, [...deniedSets, kinds, ...withPorts, ...conflicts, outcome]);
}

export const validateListenersDiagnostics = diagnostic.definitions;
