import { type Diagnostic, defineDiagnostics, type RelatedLocation, type ReportedAt } from "../../sdk/diagnostic.ts";
import type { Policy } from "../../sdk/ir/policy.ts";
import type { HttpRouteRuleMatchIr, RouteProblem } from "../../sdk/ir/route.ts";
import type { Path } from "../../sdk/json.ts";
import { locationIn, type ObjectSource, objectReference } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";

/** Why a route, virtual host or route configuration is replaced. */
export interface Fault extends RouteProblem {
  /** Where in the policy that is to blame. */
  readonly path?: Path | undefined;
  /** The same in the words of who wrote the resource; the message unless told, and nothing to say where empty. */
  readonly cause?: string | undefined;
  readonly parts?: readonly string[] | undefined;
}

/** A fault as conditions of routes and listeners print it. As kgateway: one that has parts takes a line for each of them. */
export function faultLine({ policy, message, parts = [message] }: Fault): string {
  return parts.map((part) => (policy ? `${policy}: ${part}` : part)).join("\n");
}

interface ReplacedData {
  readonly what: string;
  readonly cause: string;
}

const report = defineDiagnostics({
  "route/replaced": {
    severity: "error",
    message: ({ what, cause }: ReplacedData) => `${what} answers 500 to every request: ${cause}.`,
  },
  "route/dropped": {
    severity: "error",
    message: ({ what, cause }: ReplacedData) => `${what} is left out: ${cause}.`,
  },
  "listener/replaced": {
    severity: "error",
    message: ({ what, cause }: ReplacedData) => `${what} answers 500 to every request: ${cause}.`,
  },
  "gateway/replaced": {
    severity: "error",
    message: ({ what, cause }: ReplacedData) => `${what} answers 500 to every request: ${cause}.`,
  },
});

/** An object as messages name it. */
export const described = ({ kind, namespace, name }: ObjectSource): string => `${kind} ${namespace}/${name}`;

function policyById(index: TranslationIndex, id: string): Policy | undefined {
  const [group = "", kind = "", namespace = "", name = ""] = id.split("/");
  return index.findPolicy({ group, kind }, namespace, name);
}

export function causeOf(faults: readonly Fault[]): string {
  const causes = faults.map(({ cause, message }) => withoutGoTypes(cause ?? message).replace(/\.$/, ""));
  return [...new Set(causes.filter((cause) => cause !== ""))].join("; ");
}

/** Status texts may name types of the controller's own language, which mean nothing to whoever reads a finding. */
const withoutGoTypes = (text: string): string => text.replace(/: \*\w+\.\w+$/, "");

/** The first policy that is to blame, or the place itself. */
export function blamed(index: TranslationIndex, faults: readonly Fault[], place: ReportedAt): ReportedAt {
  for (const { policy: id, path } of faults) {
    const policy = id === undefined ? undefined : policyById(index, id);
    if (!policy) continue;
    const related: RelatedLocation[] = place.location ? [{ message: "It holds here.", location: place.location }] : [];
    const location = locationIn(policy.resource, path ?? []);
    return { location, object: objectReference(policy.resource), ...(related.length > 0 && { related }) };
  }
  return place;
}

/** Place of a rule, and how messages name it. */
function rule(match: HttpRouteRuleMatchIr): { readonly place: ReportedAt; readonly what: string } {
  if (!match.parent) return { place: {}, what: "A route of the Gateway" };
  const { resource, source } = match.parent;
  const last = match.path.at(-1);
  const name = match.ruleName ? `"${match.ruleName}"` : String(typeof last === "number" ? last : match.ruleIndex);
  return {
    place: { location: locationIn(resource, match.path), object: objectReference(resource) },
    what: `Rule ${name} of ${described(source)}`,
  };
}

/** A rule's route was replaced by a 500 or left out. */
export function routeDiagnostic(
  index: TranslationIndex,
  outcome: "replaced" | "dropped",
  { match, faults }: { readonly match: HttpRouteRuleMatchIr; readonly faults: readonly Fault[] },
): Diagnostic {
  const { place, what } = rule(match);
  return report(`route/${outcome}`, blamed(index, faults, place), { what, cause: causeOf(faults) });
}

/** All routes of a listener (or of one of its hosts) or of a Gateway were replaced by a 500. */
export function replacedDiagnostic(
  index: TranslationIndex,
  replaced: "listener" | "gateway",
  { what, place, faults }: { readonly what: string; readonly place: ReportedAt; readonly faults: readonly Fault[] },
): Diagnostic {
  return report(`${replaced}/replaced`, blamed(index, faults, place), { what, cause: causeOf(faults) });
}
