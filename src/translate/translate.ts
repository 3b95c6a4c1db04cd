import { type Diagnostic, parsed } from "../sdk/diagnostic.ts";
import type { Json } from "../sdk/json.ts";
import { coreKinds } from "../sdk/kinds/core.ts";
import { gatewayApiKinds } from "../sdk/kinds/gateway-api.ts";
import type { EnvoyVerdict } from "../sdk/partial-configuration.ts";
import type { Plugin } from "../sdk/plugin.ts";
import type { ObjectSource } from "../sdk/resource.ts";
import type { Settings } from "../sdk/settings.ts";
import type { ApiDefaults } from "./1-load/decode.ts";
import { type Loaded, load } from "./1-load/load.ts";
import type { SourceFile } from "./1-load/read.ts";
import { buildIndex } from "./2-index/build-index.ts";
import { anyClient, connectedClient } from "./2-index/connected-client.ts";
import { enabledPlugins, kindsOfDisabled } from "./2-index/enabled-plugins.ts";
import { missingKinds } from "./2-index/missing-kinds.ts";
import type { TranslationIndex } from "./2-index/translation-index.ts";
import { attach } from "./3-attach/attach.ts";
import type { Attachments } from "./3-attach/attachments.ts";
import { prepareRoutes } from "./4-gateway/prepared-routes.ts";
import { translateGateway } from "./4-gateway/translate-gateway.ts";
import type { TranslatedGateway } from "./4-gateway/translated-gateway.ts";
import { buildClusters, clusterErrors } from "./5-xds/build-clusters.ts";
import { buildSnapshot } from "./5-xds/build-snapshot.ts";
import type { GatewaySnapshot } from "./5-xds/gateway-snapshot.ts";
import { overriddenPolicies } from "./6-status/overridden-policies.ts";
import { controllerStyle, type StatusStyle } from "./6-status/status-style.ts";
import { buildStatuses, type Statuses } from "./6-status/statuses.ts";
import { withoutFollowUps } from "./follow-ups.ts";
import { uniqueDiagnostics } from "./unique-diagnostics.ts";

export interface TranslateOptions {
  readonly settings: Settings;
  /** Namespace of objects that name none. */
  readonly namespace: string;
  readonly apiDefaults: ApiDefaults;
  /** Classes to take for kgateway's though the input does not say so. */
  readonly gatewayClasses: readonly string[];
  /** Recorded answers of the outside world. */
  readonly facts: Readonly<Record<string, Json>>;
  /** The Pod, `namespace/name`, of the Envoy that configuration is for; one of which nothing is known unless told. */
  readonly client?: string | undefined;
  /** Who judges configuration in the mode STRICT; the checks of kgw itself unless told. */
  readonly envoyVerdict?: EnvoyVerdict | undefined;
  /** Plugins that were left out on purpose: their kinds are known, and objects of them told to be without effect. */
  readonly disabledPlugins?: readonly Plugin[] | undefined;
  /** Only these Gateways, `namespace/name`; all of them unless told. */
  readonly gateways?: readonly string[] | undefined;
}

/** What the controller would make of the input. */
export interface Translation {
  readonly gateways: readonly GatewaySnapshot[];
  /** Whether the input holds the Pod of the client, where one is named. */
  readonly isClientFound: boolean;
  /** Statuses as the controller writes them, unless another style is asked for. */
  readonly statuses: (style?: StatusStyle) => Statuses;
  /** Everything that was found, in the order of the pipeline. */
  readonly diagnostics: readonly Diagnostic[];
  readonly loaded: Loaded;
  readonly index: TranslationIndex;
  readonly attachments: Attachments;
}

const nameOf = ({ namespace, name }: ObjectSource): string => `${namespace}/${name}`;

function translateGateways(
  index: TranslationIndex,
  attachments: Attachments,
  wanted: readonly string[] | undefined,
): readonly TranslatedGateway[] {
  const routes = prepareRoutes(attachments);
  return attachments.gateways
    .filter(({ source }) => !wanted || wanted.includes(nameOf(source)))
    .map((gateway) => translateGateway(gateway, index, routes));
}

/** Manifests in, Envoy configuration and statuses out. Never throws for bad input: what is wrong is in `diagnostics`. */
export function translate(
  sources: readonly SourceFile[],
  plugins: readonly Plugin[],
  options: TranslateOptions,
): Translation {
  const kinds = [...coreKinds, ...gatewayApiKinds, ...plugins.flatMap((plugin) => plugin.kinds ?? [])];
  const { disabledPlugins = [] } = options;
  const known = [...kinds, ...kindsOfDisabled(disabledPlugins, kinds)];
  const loaded = load(sources, { kinds: known, namespace: options.namespace, apiDefaults: options.apiDefaults });
  const enabled = enabledPlugins(plugins, loaded.resources, { settings: options.settings, disabledPlugins });
  const index = buildIndex(loaded.resources, enabled.value, options);
  const attachments = attach(index);
  const translated = translateGateways(index, attachments, options.gateways);
  const found = options.client === undefined ? parsed(anyClient) : connectedClient(options.client, index);
  const client = found.value ?? anyClient;
  const clusters = buildClusters(attachments.backends, index, client);
  const snapshots = translated.map((gateway) => buildSnapshot(gateway, { index, client, clusters }));
  const reports = translated.map(({ gateway, reports }, number) => ({
    gateway: gateway.source,
    reports: [...reports, ...(snapshots[number]?.reports ?? [])],
  }));
  const overridden = parsed(
    undefined,
    overriddenPolicies(
      reports.flatMap((each) => each.reports),
      index,
    ),
  );
  const findings = [loaded, enabled, index, found, attachments, ...translated, clusters, ...snapshots, overridden];
  return {
    gateways: snapshots,
    isClientFound: found.value !== undefined,
    statuses: (style = controllerStyle) =>
      buildStatuses(reports, { index, backends: attachments.backends, clusterErrors: clusterErrors(clusters), style }),
    diagnostics: withoutFollowUps(
      uniqueDiagnostics([...missingKinds(plugins, kinds), ...findings.flatMap(({ diagnostics }) => diagnostics)]),
      loaded.leftOut,
    ),
    loaded,
    index,
    attachments,
  };
}
