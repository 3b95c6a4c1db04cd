import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { percentage } from "../../sdk/envoy/percentage.ts";
import { clusterName } from "../../sdk/ir/backend.ts";
import type { BackendReference } from "../../sdk/ir/reference.ts";
import type { RouteFilter } from "./route-filter.ts";

type MirrorPolicy = EnvoyMessages["envoy.config.route.v3.RouteAction.RequestMirrorPolicy"];
type RuntimeFraction = EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"];

interface RequestMirrorSpec {
  readonly backendRef: BackendReference;
  readonly percent?: number | undefined;
  readonly fraction?: { readonly numerator: number; readonly denominator?: number | undefined } | undefined;
}

const report = defineDiagnostics({
  "http-route/mirror-ignored": {
    severity: "warning",
    message: (data: { readonly cause: string }) => `Requests are not mirrored: ${data.cause}.`,
    help: () => "The controller drops the filter without a word in the status; mend the reference or grant it.",
  },
});

/** Fractions count in millionths, to keep as much of them as possible; absent means all requests. */
function runtimeFraction({ percent, fraction }: RequestMirrorSpec): RuntimeFraction | undefined {
  if (percent !== undefined) return { defaultValue: percentage(percent) };
  if (!fraction) return undefined;
  const numerator = Math.trunc((fraction.numerator / (fraction.denominator ?? 100)) * 1_000_000);
  return { defaultValue: { numerator, denominator: "MILLION" } };
}

/** https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.HTTPRequestMirrorFilter */
export const requestMirror: RouteFilter<MirrorPolicy> = {
  type: "RequestMirror",
  field: "requestMirror",
  parse(json, context) {
    const spec = json as unknown as RequestMirrorSpec;
    // As kgateway: GRPCRoutes ask for the grant as HTTPRoutes (pkg/krtcollections/policy.go).
    const origin = { group: "gateway.networking.k8s.io", kind: "HTTPRoute", namespace: context.route.namespace };
    const backend = context.findBackend(origin, spec.backendRef);
    if ("problem" in backend) {
      const at = context.at([...context.path, "requestMirror", "backendRef"]);
      return { diagnostics: [report("http-route/mirror-ignored", at, { cause: backend.problem.message })] };
    }
    return { ir: { cluster: clusterName(backend.value), runtimeFraction: runtimeFraction(spec) } };
  },
  applyForRoute: (mirror) => ({ action: { append: { requestMirrorPolicies: [mirror] } } }),
};
