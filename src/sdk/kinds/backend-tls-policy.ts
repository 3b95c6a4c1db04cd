import { defineKind, type ObjectOf } from "./kind.ts";
import {
  annotationValue,
  group,
  hostname,
  kindName,
  localObjectReference,
  objectName,
  preciseHostname,
  sectionName,
} from "./references.ts";
import { list, map, object, required, string, type ValueOf } from "./schema.ts";

const subjectAltName = object({
  hostname,
  type: required(string({ enum: ["Hostname", "URI"] })),
  uri: string({
    minLength: 1,
    maxLength: 253,
    pattern: "^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\\?([^#]*))?(#(.*))?",
    form: "a URI: with a scheme, like spiffe://cluster.local/ns/shop/sa/shop",
  }),
});
/** A value of the schema `subjectAltName`, as manifests hold it. */
export type SubjectAltName = ValueOf<typeof subjectAltName>;

const wellKnownCaCertificates = string({
  minLength: 1,
  maxLength: 253,
  pattern:
    "^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$",
  form: "a set of certificates: System, or one with a domain in front, like example.com/ours",
});

const targetReference = object({
  group: required(group),
  kind: required(kindName),
  name: required(objectName),
  sectionName,
});

/** Source: Gateway API 1.6.1. */
export const backendTlsPolicy = defineKind({
  group: "gateway.networking.k8s.io",
  kind: "BackendTLSPolicy",
  versions: ["v1", "v1alpha3"],
  namespaced: true,
  fields: {
    spec: required(
      object({
        options: map(annotationValue, { maxProperties: 16 }),
        targetRefs: required(list(targetReference, { minItems: 1, maxItems: 16, listType: "atomic" })),
        validation: required(
          object({
            caCertificateRefs: list(localObjectReference, { maxItems: 8, listType: "atomic" }),
            hostname: required(preciseHostname),
            subjectAltNames: list(subjectAltName, { maxItems: 5, listType: "atomic" }),
            wellKnownCACertificates: wellKnownCaCertificates,
          }),
        ),
      }),
    ),
  },
});
/** An object of the kind `backendTlsPolicy`, as manifests hold it. */
export type BackendTlsPolicy = ObjectOf<typeof backendTlsPolicy>;
