import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAll } from "js-yaml";
import { expect, test } from "vitest";
import { fields } from "./fields.ts";

const folder = join(import.meta.dirname, "../../../fixtures/traffic-policy-levels");

interface Policy {
  readonly kind: string;
  readonly spec: {
    readonly targetRefs?: readonly { readonly kind: string; readonly sectionName?: string }[];
    readonly [field: string]: unknown;
  };
}

/** The kinds that a policy names, with `/` where it names a section of one; a policy that names none is for filters. */
function levelsOf({ spec: { targetRefs } }: Policy): readonly string[] {
  return targetRefs?.map(({ kind, sectionName }) => (sectionName ? `${kind}/` : kind)) ?? ["filter"];
}

const policies = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) => loadAll(readFileSync(join(folder, file), "utf8")) as readonly Policy[])
  .filter(({ kind }) => kind === "TrafficPolicy");

function shownLevels(field: string): ReadonlySet<string> {
  return new Set(policies.filter(({ spec }) => spec[field] !== undefined).flatMap(levelsOf));
}

const ofRoutes = ["HTTPRoute", "HTTPRoute/", "filter"];
const everywhere = [...ofRoutes, "GRPCRoute", "Gateway", "Gateway/", "ListenerSet", "ListenerSet/"];

/** Fields that the API allows for some kinds only. */
const levels: Readonly<Record<string, readonly string[]>> = {
  autoHostRewrite: ofRoutes,
  urlRewrite: ofRoutes,
  statPrefix: [...ofRoutes, "GRPCRoute"],
  tracing: [...ofRoutes, "GRPCRoute"],
};

test.each([...new Set(fields.map(({ field }) => field))])(
  "a fixture shows %s wherever it can be asked for",
  (field) => {
    expect([...shownLevels(field)].sort()).toEqual([...(levels[field] ?? everywhere)].sort());
  },
);
