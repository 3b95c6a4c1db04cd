import { stringMatcher } from "../../sdk/kinds/kgateway-shared.ts";
import { defineKind, type ObjectOf } from "../../sdk/kinds/kind.ts";
import { portNumber } from "../../sdk/kinds/references.ts";
import { anyObject, boolean, int32, intOrString, list, map, object, required, string } from "../../sdk/kinds/schema.ts";
import { envVar, image, resourceRequirements, securityContext, volumeMount } from "./schema/container.ts";
import { podTemplate } from "./schema/pod-template.ts";
import { container } from "./schema/sidecar.ts";

const envoyBootstrap = object({
  componentLogLevels: map(string()),
  dnsResolver: object({ udpMaxQueries: int32({ minimum: 0 }) }),
  enableReadinessProbeProxyProtocol: boolean(),
  logFormat: object({ json: anyObject(), text: string() }),
  logLevel: string(),
});

const envoyContainer = object({
  bootstrap: envoyBootstrap,
  env: list(envVar),
  extraArgs: list(string({ minLength: 1, maxLength: 256 }), { minItems: 1, maxItems: 32 }),
  extraVolumeMounts: list(volumeMount),
  image,
  resources: resourceRequirements,
  securityContext,
});

const istioContainer = object({
  image,
  istioDiscoveryAddress: string(),
  istioMetaClusterId: string(),
  istioMetaMeshId: string(),
  logLevel: string(),
  resources: resourceRequirements,
  securityContext,
});

const istioIntegration = object({ customSidecars: list(container), istioProxyContainer: istioContainer });

const deploymentStrategy = object({
  rollingUpdate: object({ maxSurge: intOrString(), maxUnavailable: intOrString() }),
  type: string(),
});

const proxyDeployment = object({ replicas: int32({ minimum: 0 }), strategy: deploymentStrategy });

const objectMetadata = object({ annotations: map(string()), labels: map(string()) });

const resourceOverlay = object({ metadata: objectMetadata, spec: anyObject() });

const sdsContainer = object({
  bootstrap: object({ logLevel: string() }),
  image,
  resources: resourceRequirements,
  securityContext,
});

const service = object({
  clusterIP: string(),
  externalTrafficPolicy: string(),
  extraAnnotations: map(string()),
  extraLabels: map(string()),
  loadBalancerClass: string(),
  loadBalancerSourceRanges: list(string(), { listType: "atomic" }),
  ports: list(object({ nodePort: portNumber, port: required(portNumber) })),
  type: string({ enum: ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"] }),
});

const serviceAccount = object({ extraAnnotations: map(string()), extraLabels: map(string()) });

const statsMatcher = object(
  { exclusionList: list(stringMatcher, { maxItems: 16 }), inclusionList: list(stringMatcher, { maxItems: 16 }) },
  { minProperties: 1, maxProperties: 1 },
);

const statsConfig = object({
  enableStatsRoute: boolean(),
  enabled: boolean(),
  matcher: statsMatcher,
  routePrefixRewrite: string(),
  statsRoutePrefixRewrite: string(),
});

const kubernetesProxyConfig = object({
  deployment: proxyDeployment,
  deploymentOverlay: resourceOverlay,
  envoyContainer,
  horizontalPodAutoscaler: resourceOverlay,
  istio: istioIntegration,
  omitDefaultSecurityContext: boolean(),
  podDisruptionBudget: resourceOverlay,
  podTemplate,
  sdsContainer,
  service,
  serviceAccount,
  serviceAccountOverlay: resourceOverlay,
  serviceOverlay: resourceOverlay,
  stats: statsConfig,
  verticalPodAutoscaler: resourceOverlay,
});

const gatewayParametersSpec = object({ kube: kubernetesProxyConfig, selfManaged: anyObject() });

/** How the proxy of a Gateway is deployed; validated only, never translated. Source: kgateway 48460f7f. */
export const gatewayParametersKind = defineKind({
  group: "gateway.kgateway.dev",
  kind: "GatewayParameters",
  versions: ["v1alpha1"],
  namespaced: true,
  fields: { spec: required(gatewayParametersSpec) },
});
export type GatewayParameters = ObjectOf<typeof gatewayParametersKind>;
