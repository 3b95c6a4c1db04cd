import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { ReferenceProblem } from "../../sdk/ir/reference.ts";
import type { RouteIr } from "../../sdk/ir/route.ts";
import type { Json, Path } from "../../sdk/json.ts";
import type { Condition } from "../../sdk/report.ts";
import { locationIn, objectReference } from "../../sdk/resource.ts";

interface Referenced {
  /** Kind, namespace and name, for example `Service default/reviews`. */
  readonly target: string;
  readonly targetNamespace: string;
  readonly routeKind: string;
  readonly routeNamespace: string;
  readonly cause: string;
  readonly help: string | undefined;
}

/** What becomes of the reference, in the same words for all causes. */
const refused = "requests that this reference would get are answered with 500";

const diagnostic = defineDiagnostics({
  "route/backend-not-found": {
    severity: "error",
    message: ({ cause }: Referenced) => `${cause.charAt(0).toUpperCase()}${cause.slice(1)}; ${refused}.`,
    help: ({ help }: Referenced) =>
      help ?? "Check kind, namespace and name of the reference, or add the missing object to the input.",
  },
  "route/unknown-backend-kind": {
    severity: "error",
    message: ({ target }: Referenced) => `Nothing knows backends of this kind: ${target}; ${refused}.`,
    help: ({ help }: Referenced) =>
      help ?? "Refer to a Service or a Backend, or enable the plugin that brings this kind.",
  },
  "route/backend-port-not-allowed": {
    severity: "error",
    message: ({ target }: Referenced) =>
      `The reference to ${target} names a port, which a Backend sets itself; ${refused}.`,
    help: () => "Remove `port` from the reference.",
  },
  "route/backend-not-permitted": {
    severity: "error",
    message: ({ target, routeKind, routeNamespace }: Referenced) =>
      `No ReferenceGrant lets the ${routeKind}s of namespace ${routeNamespace} refer to ${target}; ${refused}.`,
    help: ({ targetNamespace, routeKind, routeNamespace }: Referenced) =>
      `Add a ReferenceGrant to namespace ${targetNamespace} that lets ${routeKind} of namespace ${routeNamespace} refer to it.`,
  },
  "delegation/cyclic": {
    severity: "error",
    message: ({ cause }: Referenced) => `The delegation cannot be followed to its end: ${cause}.`,
    help: () => "Break the circle: a route must not delegate to a route on the way to itself.",
  },
  "delegation/unresolved": {
    severity: "error",
    message: ({ target }: Referenced) =>
      `No HTTPRoute can be delegated to by ${target}; requests for this match are answered with 500.`,
    help: () =>
      "The delegated route must exist, name this route as its parent (or have no parentRefs), set no hostnames and match below the path prefix here.",
  },
});

const codes = {
  "not-found": "route/backend-not-found",
  "unknown-backend-kind": "route/unknown-backend-kind",
  "port-not-allowed": "route/backend-port-not-allowed",
  "missing-reference-grant": "route/backend-not-permitted",
  "cyclic-reference": "delegation/cyclic",
  "unresolved-reference": "delegation/unresolved",
} as const satisfies Record<ReferenceProblem["kind"], string>;

const reasons: Readonly<Record<ReferenceProblem["kind"], string>> = {
  "unknown-backend-kind": "InvalidKind",
  "port-not-allowed": "BackendNotFound",
  "missing-reference-grant": "RefNotPermitted",
  "not-found": "BackendNotFound",
  "cyclic-reference": "RefNotPermitted",
  "unresolved-reference": "BackendNotFound",
};

/** The condition of a route whose reference could not be resolved. As kgateway's `ProcessBackendError`. */
export function unresolvedReferenceCondition({ kind, message }: ReferenceProblem): Condition {
  return { type: "ResolvedRefs", status: "False", reason: reasons[kind], message };
}

function valueAt(root: Json | undefined, path: Path): Json | undefined {
  return path.reduce<unknown>(
    (value, step) => (value !== null && typeof value === "object" ? Reflect.get(value, step) : undefined),
    root,
  ) as Json | undefined;
}

function textField(value: Json | undefined, field: string): string | undefined {
  const text = valueAt(value, [field]);
  return typeof text === "string" ? text : undefined;
}

function referenced({ resource, source }: RouteIr, path: Path, problem: ReferenceProblem): Referenced {
  const reference = valueAt(resource.object, path);
  const namespace = textField(reference, "namespace") ?? source.namespace;
  const port = valueAt(reference, ["port"]);
  const name = `${namespace}/${textField(reference, "name") ?? ""}${typeof port === "number" ? `:${port}` : ""}`;
  return {
    target: `${textField(reference, "kind") ?? "Service"} ${name}`,
    targetNamespace: namespace,
    routeKind: source.kind,
    routeNamespace: source.namespace,
    cause: problem.cause ?? problem.message,
    help: problem.help,
  };
}

/** The finding for a reference of a route that could not be resolved. */
export function unresolvedReferenceDiagnostic(route: RouteIr, path: Path, problem: ReferenceProblem): Diagnostic {
  const at = { location: locationIn(route.resource, path), object: objectReference(route.resource) };
  return diagnostic(codes[problem.kind], at, referenced(route, path, problem));
}

export const backendProblemDiagnostics = diagnostic.definitions;
