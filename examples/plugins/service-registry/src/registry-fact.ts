import type { FactDefinition, Lookup } from "kgw/sdk";

/** One place where a service runs, as the registry lists it. */
export interface Instance {
  readonly address: string;
  readonly port: number;
  readonly region?: string;
  readonly zone?: string;
  /** `passing` unless told. */
  readonly status?: "passing" | "warning" | "critical";
  readonly tags?: Readonly<Record<string, string>>;
}

/** Service name -> its instances. */
export type Registry = Readonly<Record<string, readonly Instance[]>>;

const instanceSchema = {
  type: "object",
  required: ["address", "port"],
  properties: {
    address: { type: "string", minLength: 1 },
    port: { type: "integer", minimum: 1, maximum: 65535 },
    region: { type: "string" },
    zone: { type: "string" },
    status: { enum: ["passing", "warning", "critical"] },
    tags: { type: "object", additionalProperties: { type: "string" } },
  },
};

/** What the plugin wants to know of the outside world; somebody with access to the registry records it. */
export const registryFact: FactDefinition = {
  name: "shop.registry",
  description:
    "Instances of the company's service registry: service -> a list of address, port, region, zone, status, tags.",
  schema: { type: "object", additionalProperties: { type: "array", items: instanceSchema } },
};

/** The recorded registry; undefined where nobody recorded one. Its shape has been held against the schema. */
export function recordedRegistry({ fact }: Pick<Lookup, "fact">): Registry | undefined {
  return fact(registryFact.name) as unknown as Registry | undefined;
}
