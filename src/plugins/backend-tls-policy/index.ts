import type { TransportSocket } from "../../sdk/envoy/messages.ts";
import { replaceTransportSocket } from "../../sdk/envoy/upstream-transport-socket.ts";
import { compareByAge, type PolicyAttachment, policyId } from "../../sdk/ir/policy.ts";
import { type BackendTlsPolicy, backendTlsPolicy as backendTlsPolicyKind } from "../../sdk/kinds/backend-tls-policy.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import {
  definePlugin,
  definePolicy,
  type MergedPolicy,
  type ParsedPolicy,
  type PolicyConditions,
} from "../../sdk/plugin.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { ReferenceFailure } from "./ca-certificate.ts";
import { policyConditions } from "./conditions.ts";
import { tlsSocket } from "./tls-context.ts";

interface BackendTls {
  /** Absent where the policy has errors. */
  readonly socket?: TransportSocket | undefined;
  readonly failure?: ReferenceFailure | undefined;
}

type Attachments = readonly PolicyAttachment<BackendTls>[];

function parse(resource: Resource, context: PolicyContext): ParsedPolicy<BackendTls> {
  const read = tlsSocket(resource as unknown as Resource<BackendTlsPolicy>, context);
  // As kgateway: the annotation for weights does not count for this kind.
  if ("socket" in read) return { ir: read, precedenceWeight: 0 };
  return { ir: { failure: read.failure }, errors: [read.problem], precedenceWeight: 0 };
}

/** Of several policies the oldest holds, even one with errors. */
function winnerOf(policies: Attachments): PolicyAttachment<BackendTls> | undefined {
  return policies.toSorted(compareByAge)[0];
}

function merge(policies: Attachments): MergedPolicy<BackendTls> {
  const winner = winnerOf(policies);
  if (!winner) return { ir: {}, errors: [], origins: {} };
  const policy = winner.policy && policyId(winner.policy);
  return { ir: winner.ir, errors: winner.errors.map((problem) => ({ ...problem, policy })), origins: {} };
}

function report(policies: Attachments): readonly PolicyConditions[] {
  const winner = winnerOf(policies);
  if (!winner) return [];
  return policies.map((policy) => ({ policy, conditions: policyConditions(policy, winner, policy.ir.failure) }));
}

/** BackendTLSPolicy: TLS towards Services and Backends, and how their certificates are checked. */
export const backendTlsPolicy = definePlugin({
  name: "backend-tls-policy",
  contributesPolicies: [
    definePolicy<BackendTls>(backendTlsPolicyKind, {
      name: "BackendTLSPolicy",
      parse,
      merge,
      processBackend: ({ socket }, { cluster }) =>
        socket
          ? { cluster: { set: { transportSocket: replaceTransportSocket(cluster.transportSocket, socket) } } }
          : {},
      reportForRouteBackend: (policies) => report(policies as Attachments),
    }),
  ],
});
