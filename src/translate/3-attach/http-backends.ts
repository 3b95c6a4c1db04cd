import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { BackendReference } from "../../sdk/ir/reference.ts";
import type { HttpBackendOrDelegate } from "../../sdk/ir/route.ts";
import type { Json, Path } from "../../sdk/json.ts";
import { backendReferenceTarget } from "../2-index/find-backend.ts";
import { reporterOf } from "../2-index/parse-policies.ts";
import { objectsOf } from "../2-index/written-values.ts";
import { backendReference } from "./route-backends.ts";
import type { RouteIrContext } from "./route-context.ts";
import type { RuleContext } from "./rule-context.ts";
import { sourceOf } from "./source-of.ts";

const report = defineDiagnostics({
  "route/backend-filter-ignored": {
    severity: "warning",
    message: ({ cause }: { readonly cause: string }) => `A filter of this backend is left out: ${cause}.`,
    help: () => "The route stays accepted, and its status says nothing of the filter; mend or remove it.",
  },
});

/** A reference to other routes instead of a backend; group and kind must both be written. */
function delegates({ group, kind }: BackendReference): boolean {
  if (group === "gateway.networking.k8s.io") return kind === "HTTPRoute";
  return group === "delegation.kgateway.dev" && kind === "label";
}

/** As kgateway: what is wrong with a filter of a backendRef is passed over, and the rule's name counts for nothing. */
function backendPolicies(
  filters: Json | undefined,
  path: Path,
  { rule, context }: { readonly rule: RuleContext; readonly context: RouteIrContext },
): readonly PolicyAttachment[] {
  const nameless: RuleContext = { ...rule, name: "", inheritedPolicyPriority: "" };
  const { attached, problems } = context.policies.ofFilters(filters, path, nameless);
  const at = reporterOf(rule.route);
  context.diagnose(
    problems.map((problem) =>
      report("route/backend-filter-ignored", at(problem.path ?? path), { cause: problem.message }),
    ),
  );
  return attached;
}

/** The `backendRefs` of an HTTPRoute rule: backends with the policies of their filters, and routes to delegate to. */
export function httpBackends(rule: RuleContext, context: RouteIrContext): readonly HttpBackendOrDelegate[] {
  const source = sourceOf(rule.route);
  return objectsOf(rule.rule.backendRefs).map((written, index): HttpBackendOrDelegate => {
    const path = [...rule.path, "backendRefs", index];
    const reference = backendReference(written);
    if (delegates(reference)) {
      return { type: "delegate", reference: backendReferenceTarget(source.namespace, reference), path };
    }
    const attachedPolicies = backendPolicies(written.filters, [...path, "filters"], { rule, context });
    return { type: "backend", backend: context.resolveBackend(source, reference), attachedPolicies, path };
  });
}

export const httpBackendDiagnostics = report.definitions;
