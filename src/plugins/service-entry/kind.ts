import { defineKind, type ObjectOf } from "../../sdk/kinds/kind.ts";
import { integer, list, map, object, required, string, type ValueOf } from "../../sdk/kinds/schema.ts";

const port = integer({ minimum: 1, maximum: 65_535 });

const workload = {
  address: string({ maxLength: 256 }),
  labels: map(string(), { maxProperties: 256 }),
  locality: string({ maxLength: 2048 }),
  network: string({ maxLength: 2048 }),
  ports: map(port, { maxProperties: 128 }),
  serviceAccount: string({ maxLength: 253 }),
  weight: integer({ minimum: 0, maximum: 4_294_967_295 }),
};

const workloadSpec = object(workload);
/** A place outside of Kubernetes that serves. */
export type WorkloadSpec = ValueOf<typeof workloadSpec>;

const servicePort = object({
  name: required(string({ maxLength: 256 })),
  number: required(port),
  protocol: string({ maxLength: 256 }),
  targetPort: port,
});
export type ServicePort = ValueOf<typeof servicePort>;

const serviceEntrySpec = object({
  addresses: list(string({ maxLength: 64 }), { maxItems: 256 }),
  endpoints: list(workloadSpec, { maxItems: 4096 }),
  exportTo: list(string()),
  hosts: required(list(string(), { minItems: 1, maxItems: 256 })),
  location: string({ enum: ["MESH_EXTERNAL", "MESH_INTERNAL"] }),
  ports: list(servicePort, { maxItems: 256, listType: "map", mapKeys: ["name"] }),
  resolution: string({ enum: ["NONE", "STATIC", "DNS", "DNS_ROUND_ROBIN", "DYNAMIC_DNS"] }),
  subjectAltNames: list(string()),
  workloadSelector: object({ labels: map(string({ maxLength: 63 }), { maxProperties: 256 }) }),
});
export type ServiceEntrySpec = ValueOf<typeof serviceEntrySpec>;

const group = "networking.istio.io";
const versions = ["v1", "v1beta1", "v1alpha3"];

/** Hosts that the mesh does not know of by itself, in Istio's words. Source: istio.io/api 1.30. */
export const serviceEntryKind = defineKind({
  group,
  kind: "ServiceEntry",
  versions,
  namespaced: true,
  fields: { spec: required(serviceEntrySpec) },
});
export type ServiceEntry = ObjectOf<typeof serviceEntryKind>;

/** A workload outside of Kubernetes, such as a virtual machine, in Istio's words. Source: istio.io/api 1.30. */
export const workloadEntryKind = defineKind({
  group,
  kind: "WorkloadEntry",
  versions,
  namespaced: true,
  fields: { spec: required(workloadSpec) },
});
export type WorkloadEntry = ObjectOf<typeof workloadEntryKind>;

/** What backendRefs call a host of any ServiceEntry; no object is of this kind. */
export const hostnameGroupKind = { group, kind: "Hostname" };
