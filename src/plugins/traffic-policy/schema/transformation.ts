import { list, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";

const dynamicMetadataTransformation = object({
  key: required(string({ minLength: 1, maxLength: 256 })),
  namespace: required(string({ minLength: 1, maxLength: 256 })),
  value: required(object({ stringValue: string({ minLength: 1 }) })),
});
export type DynamicMetadataTransformation = ValueOf<typeof dynamicMetadataTransformation>;

const headerTransformation = object({ name: required(string()), value: string() });
export type HeaderTransformation = ValueOf<typeof headerTransformation>;

const transform = object({
  add: list(headerTransformation, { maxItems: 16, listType: "map", mapKeys: ["name"] }),
  body: object({ parseAs: string({ enum: ["AsString", "AsJson", "None"], default: "AsString" }), value: string() }),
  dynamicMetadata: list(dynamicMetadataTransformation, { maxItems: 16, listType: "atomic" }),
  remove: list(string(), { maxItems: 16, listType: "set" }),
  set: list(headerTransformation, { maxItems: 16, listType: "map", mapKeys: ["name"] }),
});
export type Transform = ValueOf<typeof transform>;

/** Templates that change requests and responses. */
export const transformationPolicy = object({ request: transform, response: transform });
export type TransformationPolicy = ValueOf<typeof transformationPolicy>;
