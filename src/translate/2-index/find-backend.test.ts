import { describe, expect, test } from "vitest";
import type { Backend } from "../../sdk/ir/backend.ts";
import type { BackendReference } from "../../sdk/ir/reference.ts";
import { type Contributed, definePlugin, type Plugin } from "../../sdk/plugin.ts";
import type { ObjectSource } from "../../sdk/resource.ts";
import { indexBackends } from "./find-backend.ts";
import { shopObject } from "./shop-objects.ts";

const route = { group: "gateway.networking.k8s.io", kind: "HTTPRoute", namespace: "shop" };
const hostname = { group: "networking.istio.io", kind: "Hostname" };
const serviceEntry = { group: "networking.istio.io", kind: "ServiceEntry" };

function contributes(groupKind: Pick<ObjectSource, "group" | "kind">, aliasKinds = [] as (typeof hostname)[]) {
  const contribution = { backends: () => ({ value: [], diagnostics: [] }), aliasKinds, initEnvoyBackend: () => ({}) };
  return { ...groupKind, contribution } satisfies Contributed<unknown>;
}

const plugins: readonly Plugin[] = [
  definePlugin({
    name: "shop",
    contributesBackends: [
      contributes({ group: "", kind: "Service" }),
      contributes({ group: "gateway.kgateway.dev", kind: "Backend" }),
      contributes(serviceEntry, [hostname]),
    ],
  }),
];

function backend(kind: string, name: string, about: Partial<Backend> & { readonly createdAt?: number } = {}): Backend {
  const { createdAt = 0, ...rest } = about;
  const resource = shopObject(
    kind,
    name,
    {},
    { createdAt, ...(kind === "ServiceEntry" && { apiVersion: "networking.istio.io/v1" }) },
  );
  return {
    source: { group: resource.group, kind, namespace: "shop", name },
    port: 80,
    canonicalHostname: "",
    resource,
    ir: undefined,
    aliases: [],
    trafficDistribution: "Any",
    disableIstioAutoMtls: false,
    errors: [],
    ...rest,
  };
}

const alias = (name: string, namespace = ""): ObjectSource => ({ ...hostname, namespace, name });

function find(reference: BackendReference, backends: readonly Backend[], granted = true) {
  const sameNamespace = (origin: { readonly namespace: string }, target: ObjectSource) =>
    granted || origin.namespace === target.namespace;
  return indexBackends(backends, plugins, sameNamespace).findBackend(route, reference);
}

const problem = (kind: string, message: string) => ({ problem: { kind, message } });
const reviews = backend("Service", "reviews");

describe("a reference", () => {
  test("is to a Service of the route's namespace unless it says otherwise", () => {
    expect(find({ name: "reviews", port: 80 }, [reviews])).toEqual({ value: reviews });
  });

  test.each([
    ["another port", { name: "reviews", port: 81 }, "Service shop/reviews has no port 81", "Its ports are 80."],
    [
      "no port",
      { name: "reviews" },
      "the reference to Service shop/reviews names no port",
      "Write `port`: its ports are 80.",
    ],
    [
      "a typing error",
      { name: "review", port: 80 },
      "Service shop/review is not in the input",
      "Did you mean `reviews`?",
    ],
    ["another name", { name: "ratings", port: 80 }, "Service shop/ratings is not in the input", undefined],
  ])("to %s says what is missing", (_, reference, cause, help) => {
    expect(find(reference, [reviews])).toMatchObject({ problem: { cause, ...(help && { help }) } });
  });

  test("must name a port of the Service", () => {
    const missing = problem("not-found", "Service shop/reviews not found");
    expect(find({ name: "reviews", port: 81 }, [reviews])).toMatchObject(missing);
    expect(find({ name: "reviews" }, [reviews])).toMatchObject(missing);
  });

  test("to another namespace needs a grant, whether or not there is something to find", () => {
    const missing = problem("missing-reference-grant", "missing reference grant");
    expect(find({ name: "reviews", namespace: "office", port: 80 }, [], false)).toEqual(missing);
    const notFound = problem("not-found", "Service office/reviews not found");
    expect(find({ name: "reviews", namespace: "office", port: 80 }, [])).toMatchObject(notFound);
  });

  test("to a Backend may not name a port, found or not", () => {
    const depot = backend("Backend", "depot", { port: 0 });
    const reference = { group: "gateway.kgateway.dev", kind: "Backend", name: "depot" };
    expect(find(reference, [depot])).toEqual({ value: depot });
    const message =
      'BackendRef to "depot" includes a port. Do not specify a port when referencing a Backend resource, as it defines its own port configuration';
    expect(find({ ...reference, port: 80 }, [])).toEqual(problem("port-not-allowed", message));
  });

  test("to a kind that nobody contributes says so", () => {
    const unknown = problem("unknown-backend-kind", "unknown backend kind");
    const meaning = (help: string) => ({ problem: { ...unknown.problem, help } });
    expect(find({ kind: "Pod", name: "reviews", port: 80 }, [reviews])).toEqual(unknown);
    expect(find({ group: "shop.example", kind: "Service", name: "reviews", port: 80 }, [reviews])).toEqual(unknown);
    expect(find({ group: "core", kind: "Service", name: "reviews", port: 80 }, [reviews])).toEqual(
      meaning('Did you mean `group: ""`?'),
    );
    expect(find({ kind: "service", name: "reviews", port: 80 }, [reviews])).toEqual(
      meaning("Did you mean `kind: Service`?"),
    );
  });

  test("does not find backends that have a key of their own", () => {
    const copy = backend("Service", "reviews", { extraKey: "gateway" });
    expect(find({ name: "reviews", port: 80 }, [copy])).toHaveProperty("problem");
  });
});

describe("a reference by alias", () => {
  const reference = { ...hostname, name: "reviews.example", port: 80 };

  test("knows no namespace and needs no grant of its own", () => {
    const entry = backend("ServiceEntry", "reviews", { aliases: [alias("reviews.example")] });
    expect(find(reference, [entry])).toEqual({ value: entry });
    expect(find({ ...reference, port: 81 }, [entry])).toMatchObject(
      problem("not-found", "Hostname /reviews.example not found"),
    );
  });

  test("finds only backends whose plugin answers to this kind of alias", () => {
    const service = backend("Service", "reviews", { aliases: [alias("reviews.example")] });
    expect(find(reference, [service])).toHaveProperty("problem");
  });

  test("finds the oldest of several, then the first by name", () => {
    const aliases = [alias("reviews.example")];
    const entry = (name: string, createdAt: number) => backend("ServiceEntry", name, { aliases, createdAt });
    const [older, b, a] = [entry("z", 1), entry("b", 2), entry("a", 2)];
    expect(find(reference, [b, a, older])).toEqual({ value: older });
    expect(find(reference, [b, a])).toEqual({ value: a });
  });
});
