import { defineKind, type ObjectOf } from "../../sdk/kinds/kind.ts";
import { list, map, object, required, string } from "../../sdk/kinds/schema.ts";
import { trafficPolicy } from "./schema.ts";

const spec = object({
  host: required(string()),
  exportTo: list(string()),
  subsets: list(object({ name: required(string()), labels: map(string()), trafficPolicy })),
  trafficPolicy,
  workloadSelector: object({ matchLabels: map(string({ maxLength: 63 }), { maxProperties: 4096 }) }),
});

/** How clients of the mesh speak to a host, in Istio's words. Source: istio.io/api 1.30. */
export const destinationRuleKind = defineKind({
  group: "networking.istio.io",
  kind: "DestinationRule",
  versions: ["v1", "v1beta1", "v1alpha3"],
  namespaced: true,
  fields: { spec: required(spec) },
});
export type DestinationRule = ObjectOf<typeof destinationRuleKind>;
