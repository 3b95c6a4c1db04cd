import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import type { Report } from "../../sdk/report.ts";
import { groupKindKey, type ObjectSource, objectSourceKey } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { backendPolicyReports, kindsReportedByGateways } from "./backend-policy-reports.ts";
import { type BackendStatus, backendStatus } from "./backend-status.ts";
import { type FoldedReports, foldReports, type PolicyReport } from "./folded-reports.ts";
import { type GatewayStatus, gatewayStatus } from "./gateway-status.ts";
import { type ListenerSetStatus, listenerSetStatus } from "./listener-set-status.ts";
import { mergeFoldedReports } from "./merge-folded-reports.ts";
import { type PolicyStatus, policyStatus } from "./policy-status.ts";
import { type RouteStatus, routeStatus } from "./route-status.ts";
import type { StatusStyle } from "./status-style.ts";

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

/** What one Gateway's translation has to say. */
export interface GatewayReports {
  readonly gateway: ObjectSource;
  readonly reports: readonly Report[];
}

/** What statuses are made of besides reports. */
export interface StatusContext {
  readonly index: TranslationIndex;
  readonly backends: readonly BackendObjectIr[];
  /** What went wrong with the clusters of a backend, by `objectSourceKey`. */
  readonly clusterErrors: ReadonlyMap<string, readonly string[]>;
  readonly style: StatusStyle;
}

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

/** Backends speak before Gateways. */
function policyReports(folded: FoldedReports, { backends, index, style }: StatusContext): readonly PolicyReport[] {
  const fromBackends = foldReports(backendPolicyReports(backends, index.plugins));
  if (!style.backendsReplaceGateways) return [...mergeFoldedReports([fromBackends, folded]).policies.values()];
  return [...new Map([...folded.policies, ...fromBackends.policies]).values()];
}

function policyStatuses(folded: FoldedReports, context: StatusContext): ByName<PolicyStatus> {
  const speakingForThemselves = kindsReportedByGateways(context.index.plugins);
  return byName(
    policyReports(folded, context).map((report) => {
      const { policy } = report;
      const speaksForItself = speakingForThemselves.has(groupKindKey(policy));
      const status = policyStatus(report, { speaksForItself, mostAncestors: context.style.mostAncestors });
      return [`${policy.kind}/${nameOf(policy)}`, status];
    }),
  );
}

function backendStatuses({ backends, index, clusterErrors, style }: StatusContext): ByName<BackendStatus> {
  const own = backends.filter(({ source }) => source.group === "gateway.kgateway.dev" && source.kind === "Backend");
  return byName(
    own.map((backend) => {
      const errors = (style.clusterErrors && clusterErrors.get(objectSourceKey(backend.source))) || [];
      return [nameOf(backend.source), backendStatus(backend, errors, { plugins: index.plugins, lookup: index })];
    }),
  );
}

/** Stage 6: what to tell the owners of everything that was looked at. As kgateway, Gateways speak in the order of their names. */
export function buildStatuses(gateways: readonly GatewayReports[], context: StatusContext): Statuses {
  const { index, style } = context;
  const sources = gateways.toSorted((a, b) => (nameOf(a.gateway) < nameOf(b.gateway) ? -1 : 1));
  const folded = mergeFoldedReports(sources.map(({ reports }) => foldReports(reports)));
  return {
    ...parentStatuses(folded, index),
    ...routeStatuses(folded, index, style),
    policies: policyStatuses(folded, context),
    backends: backendStatuses(context),
  };
}
