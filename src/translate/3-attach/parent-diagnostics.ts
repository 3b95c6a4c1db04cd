import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { JsonObject, Path } from "../../sdk/json.ts";
import { type GroupKind, locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import { nearestWord } from "../../validate/nearest-word.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { objectOf, objectsOf, specOf, textOf } from "../2-index/written-values.ts";
import { type KnownTargets, knownTargets } from "./known-targets.ts";
import { type ReferenceKindCheck, referenceKindCheck } from "./reference-kinds.ts";

interface MissingParent {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** A name that may have been meant. */
  readonly nearest: string | undefined;
  /** A namespace that holds such an object. */
  readonly elsewhere: string | undefined;
}

function missingParentHelp({ kind, nearest, elsewhere }: MissingParent): string {
  if (elsewhere !== undefined)
    return `There is one in namespace ${elsewhere}: write \`namespace: ${elsewhere}\` beside it.`;
  return nearest === undefined ? `Correct the name, or add the ${kind} to the input.` : `Did you mean \`${nearest}\`?`;
}

const report = defineDiagnostics({
  "attach/parent-not-found": {
    severity: "warning",
    message: ({ kind, namespace, name }: MissingParent) =>
      `${kind} ${namespace}/${name} is not in the input, so nothing is attached to it.`,
    help: missingParentHelp,
  },
  "attach/unknown-gateway-class": {
    severity: "warning",
    message: ({ name }: { readonly name: string; readonly nearest: string }) =>
      `The class ${name} is none of kgateway's, so this Gateway is left to others.`,
    help: ({ nearest }) =>
      `Did you mean \`${nearest}\`? Classes that the input does not hold are named with --gateway-class.`,
  },
});

const gatewayGroup = "gateway.networking.k8s.io";
const gatewayKind = { group: gatewayGroup, kind: "Gateway" };

const children: readonly GroupKind[] = [
  ...["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "ListenerSet"].map((kind) => ({ group: gatewayGroup, kind })),
  { group: "gateway.networking.x-k8s.io", kind: "XListenerSet" },
];

interface WrittenParent {
  readonly path: Path;
  readonly reference: JsonObject;
}

function writtenParents(resource: Resource): readonly WrittenParent[] {
  const { parentRefs, parentRef } = specOf(resource);
  if (parentRef !== undefined) return [{ path: ["spec", "parentRef"], reference: objectOf(parentRef) }];
  return objectsOf(parentRefs).map((reference, index) => ({ path: ["spec", "parentRefs", index], reference }));
}

/** A parent that is missed although other objects of its namespace are there, or one of its name is elsewhere. */
function missingParent(
  resource: Resource,
  { path, reference }: WrittenParent,
  { known, checkKind }: { readonly known: KnownTargets; readonly checkKind: ReferenceKindCheck },
): readonly Diagnostic[] {
  const groupKind = { group: textOf(reference.group) ?? gatewayGroup, kind: textOf(reference.kind) ?? "Gateway" };
  const namespace = textOf(reference.namespace) || resource.namespace;
  const name = textOf(reference.name) ?? "";
  if (!known.isKind(groupKind)) return checkKind({ resource, path, groupKind });
  if (known.find(groupKind, namespace, name)) return [];
  const names = known.names(groupKind, namespace);
  const elsewhere = known.elsewhere(groupKind, name)?.namespace;
  // The input may be a part of a cluster: where there is no such object at all, this one may live elsewhere.
  if (elsewhere === undefined && names.length === 0) return [];
  const place = { location: locationIn(resource, [...path, "name"]), object: objectReference(resource) };
  const data = { kind: groupKind.kind, namespace, name, nearest: nearestWord(name, names), elsewhere };
  return [report("attach/parent-not-found", place, data)];
}

const ownClasses = ["kgateway", "kgateway-waypoint"];

/** Gateways of classes that look like kgateway's but are not. */
function classDiagnostic(gateway: Resource, index: TranslationIndex): readonly Diagnostic[] {
  const name = textOf(specOf(gateway).gatewayClassName) ?? "";
  const classes = index.list({ group: gatewayGroup, kind: "GatewayClass" }).map((resource) => resource.name);
  if (name === "" || index.isOwnGatewayClass(name) || classes.includes(name)) return [];
  const nearest = nearestWord(name, [...ownClasses, ...classes.filter(index.isOwnGatewayClass)]);
  if (nearest === undefined) return [];
  const location = locationIn(gateway, ["spec", "gatewayClassName"]);
  return [report("attach/unknown-gateway-class", { location, object: objectReference(gateway) }, { name, nearest })];
}

/** Parents of routes and ListenerSets that are not there, and Gateways that nobody takes for kgateway's. */
export function parentDiagnostics(index: TranslationIndex): readonly Diagnostic[] {
  const known = knownTargets(index);
  const context = { known, checkKind: referenceKindCheck(index, known.isKind) };
  const orphans = children.flatMap((groupKind) =>
    index
      .list(groupKind)
      .flatMap((resource) => writtenParents(resource).flatMap((parent) => missingParent(resource, parent, context))),
  );
  return [...index.list(gatewayKind).flatMap((gateway) => classDiagnostic(gateway, index)), ...orphans];
}
