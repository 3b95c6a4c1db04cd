import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClusterLoadAssignment } from "../../sdk/envoy/messages.ts";
import type {
  ConnectedClient,
  Endpoint,
  EndpointsForBackend,
  Locality,
  TrafficDistribution,
} from "../../sdk/ir/backend.ts";
import { labelPriority, localityPriority, type PriorityRules } from "./endpoint-priority.ts";
import { loadAssignment } from "./load-assignment.ts";

const nowhere: Locality = { region: "", zone: "", subzone: "" };
const place = (region: string, zone = "", subzone = ""): Locality => ({ region, zone, subzone });

function endpoint(address: string, locality = nowhere, labels: Readonly<Record<string, string>> = {}): Endpoint {
  const lbEndpoint = { endpoint: { address: { socketAddress: { address, portValue: 8080 } } } };
  return { lbEndpoint, locality, labels };
}

interface Case {
  readonly endpoints: readonly Endpoint[];
  readonly client?: Partial<ConnectedClient>;
  readonly distribution?: TrafficDistribution;
  readonly rules?: PriorityRules;
}

const addressOf = (lbEndpoint: Endpoint["lbEndpoint"]) => lbEndpoint.endpoint?.address?.socketAddress?.address;

/** One line per entry: where, which addresses, weight, priority. */
function lines({ endpoints = [] }: ClusterLoadAssignment): readonly string[] {
  return endpoints.map(({ locality, lbEndpoints = [], loadBalancingWeight, priority }) => {
    const where = [locality?.region, locality?.zone, locality?.subZone].filter(Boolean).join("/");
    return `${where || "-"}: ${lbEndpoints.map(addressOf).join(" ")} weight ${loadBalancingWeight} priority ${priority ?? 0}`;
  });
}

function check({ endpoints, client, distribution = "Any", rules }: Case, expected: readonly string[]): void {
  const backend: EndpointsForBackend = {
    ...{ clusterName: "kube_shop_cart_80", port: 80, hostname: "cart.shop" },
    endpoints,
    trafficDistribution: distribution,
  };
  const assignment = loadAssignment(backend, { namespace: "shop", labels: {}, locality: nowhere, ...client }, rules);
  expect(assignment.clusterName).toBe("kube_shop_cart_80");
  expect(lines(assignment)).toEqual(expected);
}

test("no endpoints, an empty assignment", () => check({ endpoints: [] }, []));

test("endpoints are grouped by locality, each weighing as much as its endpoints", () => {
  const heavy = endpoint("3", place("eu"));
  check(
    {
      endpoints: [
        endpoint("1", place("eu", "a")),
        endpoint("2"),
        { ...heavy, lbEndpoint: { ...heavy.lbEndpoint, loadBalancingWeight: 5 } },
        endpoint("4", place("eu", "a")),
      ],
    },
    ["eu/a: 1 4 weight 2 priority 0", "-: 2 weight 1 priority 0", "eu: 3 weight 5 priority 0"],
  );
});

test("endpoints without an address are left out", () => {
  check({ endpoints: [endpoint(""), endpoint("1")] }, ["-: 1 weight 1 priority 0"]);
  check({ endpoints: [endpoint("")] }, ["-:  weight undefined priority 0"]);
});

test("labels order endpoints inside each locality, with gaps between priorities", () => {
  const rules = { failoverPriority: ["team", "zone", "host"] };
  check(
    {
      endpoints: [
        endpoint("other team", nowhere, { zone: "a", host: "h" }),
        endpoint("same", nowhere, { team: "t", zone: "a", host: "h" }),
        endpoint("other host", nowhere, { team: "t", zone: "a" }),
      ],
      client: { labels: { team: "t", zone: "a", host: "h" } },
      rules,
    },
    ["-: same weight 1 priority 0", "-: other host weight 1 priority 1", "-: other team weight 1 priority 3"],
  );
});

test("localities order endpoints without gaps", () => {
  check(
    {
      endpoints: [
        endpoint("far", place("us")),
        endpoint("near", place("eu", "a")),
        endpoint("region", place("eu", "b")),
      ],
      client: { locality: place("eu", "a") },
      rules: {},
    },
    ["us: far weight 1 priority 2", "eu/a: near weight 1 priority 0", "eu/b: region weight 1 priority 1"],
  );
});

test("a Service's distribution counts where no plugin has rules", () => {
  const zone = "topology.kubernetes.io/zone";
  const endpoints = [endpoint("there", nowhere, { [zone]: "b" }), endpoint("here", nowhere, { [zone]: "a" })];
  const client = { labels: { [zone]: "a" } };
  check({ endpoints, client, distribution: "PreferSameZone" }, [
    "-: here weight 1 priority 0",
    "-: there weight 1 priority 1",
  ]);
  check({ endpoints, client, distribution: "PreferSameZone", rules: {} }, ["-: there here weight 2 priority 0"]);
  check({ endpoints, client, distribution: "PreferNetwork" }, ["-: there here weight 2 priority 0"]);
});

test.each([
  [["a", "b"], {}, {}, 0],
  [["a", "b"], { a: "1", b: "2" }, { a: "1", b: "2" }, 0],
  [["a", "b"], { a: "1", b: "2" }, { a: "1" }, 1],
  [["a", "b"], { a: "1", b: "2" }, { b: "2" }, 2],
  [["a=1"], {}, { a: "1" }, 0],
  [["a=1"], { a: "2" }, { a: "2" }, 1],
  [["a=b=c"], { a: "x" }, { a: "x" }, 0],
  [["a", "b", "a=1"], { a: "2" }, { a: "1" }, 0],
  [["a=1", "a=2"], {}, { a: "1" }, 2],
])("labels %j of client %j and endpoint %j: %j", (labels, client, own, priority) => {
  const connected = { namespace: "", labels: client as Record<string, string>, locality: nowhere };
  const priorityOf = labelPriority(labels, connected);
  expect(priorityOf(endpoint("1", nowhere, own as Record<string, string>))).toBe(priority);
});

test.each([
  [place("eu", "a", "1"), 0],
  [place("eu", "a", "2"), 1],
  [place("eu", "b", "1"), 2],
  [place("us", "a", "1"), 3],
  [place("asia", "a", "1"), 4],
  [nowhere, 4],
])("from eu/a/1, failing over to us, %j has priority %j", (locality, priority) => {
  expect(localityPriority(place("eu", "a", "1"), locality, [{ from: "eu", to: "us" }])).toBe(priority);
});

test("the empty region is one to fail over to, but not where nothing of a place is known", () => {
  const failover = [{ from: "eu", to: "" }];
  expect(localityPriority(place("eu"), place("", "a"), failover)).toBe(3);
  expect(localityPriority(place("eu"), nowhere, failover)).toBe(4);
});

describe("whatever endpoints there are", () => {
  const region = fc.constantFrom("", "eu", "us", "asia");
  const someLocality = fc.record({ region, zone: fc.constantFrom("", "a", "b"), subzone: fc.constantFrom("", "1") });
  const someLabels = fc.dictionary(fc.constantFrom("team", "zone", "host"), fc.constantFrom("", "x", "y"));
  const someClient = fc.record({ namespace: fc.constant("shop"), labels: someLabels, locality: someLocality });
  const someEndpoints = fc
    .array(fc.record({ locality: someLocality, labels: someLabels, weight: fc.option(fc.nat(9), { nil: undefined }) }))
    .map((drawn) =>
      drawn.map(({ locality, labels, weight }, index): Endpoint => {
        const { lbEndpoint, ...rest } = endpoint(`10.0.0.${index}`, locality, labels);
        return { ...rest, lbEndpoint: { ...lbEndpoint, loadBalancingWeight: weight } };
      }),
    );
  const someRules = fc.option(
    fc.record({
      failoverPriority: fc.option(fc.array(fc.constantFrom("team", "zone=x", "zone", "host"), { minLength: 1 }), {
        nil: undefined,
      }),
      failover: fc.option(fc.array(fc.record({ from: region, to: region })), { nil: undefined }),
    }),
    { nil: undefined },
  );

  interface Drawn {
    readonly endpoints: readonly Endpoint[];
    readonly client: ConnectedClient;
    readonly rules: PriorityRules | undefined;
  }

  function forAll(holds: (entries: NonNullable<ClusterLoadAssignment["endpoints"]>, drawn: Drawn) => void): void {
    const drawn = fc.record({ endpoints: someEndpoints, client: someClient, rules: someRules });
    const property = fc.property(drawn, ({ endpoints, client, rules }) => {
      const backend = { clusterName: "c", endpoints, port: 80, hostname: "", trafficDistribution: "Any" } as const;
      holds(loadAssignment(backend, client, rules).endpoints ?? [], { endpoints, client, rules });
    });
    fc.assert(property);
  }

  const whereOf = ({ region, zone, subzone }: Locality) => `${region}/${zone}/${subzone}`;

  test("each is there once, in the locality that is its own", () => {
    forAll((entries, { endpoints }) => {
      const written = entries.flatMap(({ locality, lbEndpoints = [] }) =>
        lbEndpoints.map((lbEndpoint) => {
          const { region = "", zone = "", subZone: subzone = "" } = locality ?? {};
          return `${addressOf(lbEndpoint)} ${whereOf({ region, zone, subzone })}`;
        }),
      );
      const given = endpoints.map(({ lbEndpoint, locality }) => `${addressOf(lbEndpoint)} ${whereOf(locality)}`);
      expect(written.toSorted()).toEqual(given.toSorted());
    });
  });

  test("no two entries share a place and a priority, and each weighs as much as what it holds", () => {
    forAll((entries) => {
      const keys = entries.map(({ locality, priority = 0 }) => JSON.stringify([locality ?? {}, priority]));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { lbEndpoints = [], loadBalancingWeight = 0 } of entries)
        expect(lbEndpoints.reduce((sum, { loadBalancingWeight: weight = 1 }) => sum + weight, 0)).toBe(
          loadBalancingWeight,
        );
    });
  });

  test("by labels, an endpoint never comes before one that agrees with the client for longer", () => {
    forAll((entries, { endpoints, client, rules }) => {
      const labels = rules?.failoverPriority;
      if (!labels || labels.includes("zone=x")) return;
      const agreement = ({ labels: own }: Endpoint) => {
        const differing = labels.findIndex((label) => (client.labels[label] ?? "") !== (own[label] ?? ""));
        return differing < 0 ? labels.length : differing;
      };
      const priorityOf = new Map(
        entries.flatMap(({ lbEndpoints = [], priority = 0 }) => lbEndpoints.map((each) => [addressOf(each), priority])),
      );
      for (const each of endpoints)
        expect(priorityOf.get(addressOf(each.lbEndpoint))).toBe(labels.length - agreement(each));
    });
  });

  test("by localities, priorities begin at 0 and leave no number out", () => {
    forAll((entries, { rules }) => {
      if (rules?.failoverPriority) return;
      const priorities = [...new Set(entries.map(({ priority = 0 }) => priority))].sort();
      expect(priorities).toEqual(priorities.map((_, index) => index));
    });
  });
});
