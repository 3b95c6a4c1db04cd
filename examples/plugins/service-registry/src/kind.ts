import { defineKind, map, object, required, string, type ValueOf } from "kgw/sdk";

const registryServiceSpec = object({
  /** The service's name in the registry. */
  service: required(string({ minLength: 1, maxLength: 253 })),
  /** Only instances that carry all of these tags. */
  tags: map(string()),
});

/** `spec` of a RegistryService. */
export type RegistryServiceSpec = ValueOf<typeof registryServiceSpec>;

/** A destination whose endpoints an external registry knows. */
export const registryServiceKind = defineKind({
  group: "registry.shop.example",
  kind: "RegistryService",
  versions: ["v1"],
  namespaced: true,
  fields: { spec: required(registryServiceSpec) },
});
