import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import type { Report } from "../../sdk/report.ts";
import { groupKindKey, type ObjectSource } from "../../sdk/resource.ts";
import { controllerName } from "../2-index/gateway-classes.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { backendPolicyReports, kindsReportedByGateways } from "./backend-policy-reports.ts";
import { type BackendStatus, backendStatus } from "./backend-status.ts";
import { type FoldedReports, foldReports } from "./folded-reports.ts";
import { type GatewayStatus, gatewayStatus } from "./gateway-status.ts";
import { type ListenerSetStatus, listenerSetStatus } from "./listener-set-status.ts";
import { type PolicyStatus, policyStatus } from "./policy-status.ts";
import { type RouteStatus, routeStatus, type StatusStyle } from "./route-status.ts";

type ByName<Status> = Readonly<Record<string, Status>>;

/** The statuses of everything that was looked at, by `namespace/name`; policies by `Kind/namespace/name`. */
export interface Statuses {
  readonly gateways: ByName<GatewayStatus>;
  readonly listenerSets: ByName<ListenerSetStatus>;
  readonly httpRoutes: ByName<RouteStatus>;
  readonly tcpRoutes: ByName<RouteStatus>;
  readonly tlsRoutes: ByName<RouteStatus>;
  readonly grpcRoutes: ByName<RouteStatus>;
  readonly policies: ByName<PolicyStatus>;
  readonly backends: ByName<BackendStatus>;
}

/** As the controller writes statuses. */
export const controllerStyle: StatusStyle = { routeController: controllerName, reportedParents: false };

/** As the controller's translator tests rebuild them. */
export const goldenStyle: StatusStyle = { routeController: "kgateway", reportedParents: true };

const nameOf = ({ namespace, name }: ObjectSource): string => `${namespace}/${name}`;

function byName<Status>(entries: readonly (readonly [name: string, status: Status | undefined])[]): ByName<Status> {
  const sorted = entries
    .filter((entry): entry is [string, Status] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted);
}

function parentStatuses(folded: FoldedReports, index: TranslationIndex) {
  const parents = [...folded.parents.values()];
  const isGateway = ({ kind }: ObjectSource): boolean => kind === "Gateway";
  const resourceOf = (source: ObjectSource) => index.find(source, source.namespace, source.name);
  return {
    gateways: byName(
      parents
        .filter(({ source }) => isGateway(source))
        .map((report) => {
          const gateway = resourceOf(report.source);
          return [nameOf(report.source), gateway && gatewayStatus(report, gateway)];
        }),
    ),
    listenerSets: byName(
      parents
        .filter(({ source }) => !isGateway(source))
        .map((report) => {
          const listenerSet = resourceOf(report.source);
          return [nameOf(report.source), listenerSet && listenerSetStatus(report, listenerSet)];
        }),
    ),
  };
}

function routeStatuses(folded: FoldedReports, index: TranslationIndex, style: StatusStyle) {
  const ofKind = (kind: string): ByName<RouteStatus> =>
    byName(
      [...folded.routes.values()]
        .filter(({ source }) => source.kind === kind)
        .map((report) => {
          const { group, namespace, name } = report.source;
          const route = index.find({ group, kind }, namespace, name);
          return [nameOf(report.source), route && routeStatus(report, route, style)];
        }),
    );
  return {
    httpRoutes: ofKind("HTTPRoute"),
    tcpRoutes: ofKind("TCPRoute"),
    tlsRoutes: ofKind("TLSRoute"),
    grpcRoutes: ofKind("GRPCRoute"),
  };
}

/** Statuses of policies; what the backends say of one takes the place of what Gateways say. */
function policyStatuses(
  folded: FoldedReports,
  backends: readonly BackendObjectIr[],
  index: TranslationIndex,
): ByName<PolicyStatus> {
  const fromBackends = foldReports(backendPolicyReports(backends, index.plugins)).policies;
  const speakingForThemselves = kindsReportedByGateways(index.plugins);
  const reports = [...new Map([...folded.policies, ...fromBackends]).values()];
  return byName(
    reports.map((report) => {
      const { policy } = report;
      const status = policyStatus(report, controllerName, speakingForThemselves.has(groupKindKey(policy)));
      return [`${policy.kind}/${nameOf(policy)}`, status];
    }),
  );
}

function backendStatuses(backends: readonly BackendObjectIr[], index: TranslationIndex): ByName<BackendStatus> {
  const own = backends.filter(({ source }) => source.group === "gateway.kgateway.dev" && source.kind === "Backend");
  return byName(own.map((backend) => [nameOf(backend.source), backendStatus(backend, index.plugins, index)]));
}

/** Stage 6: what to tell the owners of everything that was looked at. */
export function buildStatuses(
  reports: readonly Report[],
  {
    index,
    backends,
    style,
  }: { readonly index: TranslationIndex; readonly backends: readonly BackendObjectIr[]; readonly style: StatusStyle },
): Statuses {
  const folded = foldReports(reports);
  return {
    ...parentStatuses(folded, index),
    ...routeStatuses(folded, index, style),
    policies: policyStatuses(folded, backends, index),
    backends: backendStatuses(backends, index),
  };
}
