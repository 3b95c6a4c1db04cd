import type { CustomAttribute, MetadataAttribute } from "../kinds/kgateway-shared.ts";
import type { EnvoyMessages } from "./messages.ts";

type CustomTag = EnvoyMessages["envoy.type.tracing.v3.CustomTag"];
type MetadataKind = EnvoyMessages["envoy.type.metadata.v3.MetadataKind"];

const metadataKinds: Readonly<Record<string, MetadataKind>> = {
  Request: { request: {} },
  Route: { route: {} },
  Cluster: { cluster: {} },
  Host: { host: {} },
};

function metadataTag({ kind, metadataKey: { key, path }, defaultValue }: MetadataAttribute): CustomTag["metadata"] {
  return {
    kind: metadataKinds[kind],
    metadataKey: { key, path: path.map((segment) => ({ key: segment.key })) },
    defaultValue,
  };
}

function customTag(attribute: CustomAttribute): CustomTag | undefined {
  const { name: tag, literal, environment, requestHeader, metadata } = attribute;
  if (literal) return { tag, literal };
  if (environment) return { tag, environment };
  if (requestHeader) return { tag, requestHeader };
  return metadata && { tag, metadata: metadataTag(metadata) };
}

/**
 * Attributes of spans as Envoy's custom tags; of one that names several sources the first counts, one without any is left out.
 * Source: https://www.envoyproxy.io/docs/envoy/latest/api-v3/type/tracing/v3/custom_tag.proto
 */
export function customTags(attributes: readonly CustomAttribute[]): readonly CustomTag[] {
  return attributes.map(customTag).filter((tag) => tag !== undefined);
}
