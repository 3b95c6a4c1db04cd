import { describe, expect, test } from "vitest";
import type { ListenerSpec } from "../../sdk/ir/gateway.ts";
import type { Report } from "../../sdk/report.ts";
import type { Settings } from "../../sdk/settings.ts";
import { shopGateway, shopIndex } from "./shop-objects.ts";
import { validateListeners } from "./validate-listeners.ts";

type Specs = readonly (Omit<ListenerSpec, "name"> & { readonly name?: string })[];

const named = (specs: Specs): readonly ListenerSpec[] => specs.map((spec, index) => ({ name: `l${index}`, ...spec }));

interface Setup {
  readonly sets?: readonly Specs[];
  readonly settings?: Partial<Settings>;
}

function validate(specs: Specs, { sets = [], settings }: Setup = {}) {
  const gateway = shopGateway(named(specs), {
    sets: sets.map((set, index) => [{ name: `set${index}` }, named(set)]),
  });
  return validateListeners(gateway, shopIndex({ ...(settings && { settings }) }).settings);
}

function reasonOf(reports: readonly Report[], listener: string): string | undefined {
  const ofListener = reports.filter((report) => report.about === "listener" && report.listener === listener);
  const conditions = ofListener.flatMap((report) =>
    "condition" in report && report.condition ? [report.condition] : [],
  );
  return conditions.find(({ type, status }) => type === "Accepted" && status === "False")?.reason;
}

/** Why each listener is rejected, in their order; an empty text for those that are not. */
function reasons(specs: Specs, setup?: Setup): readonly string[] {
  const { reports } = validate(specs, setup);
  return specs.map((_, index) => reasonOf(reports, `l${index}`) ?? "");
}

const http = { port: 80, protocol: "HTTP" };
const https = { port: 443, protocol: "HTTPS" };
const tls = { port: 443, protocol: "TLS" };
const tcp = { port: 443, protocol: "TCP" };

describe("listeners of one port", () => {
  test.each<[string, Specs, readonly string[]]>([
    [
      "live together with distinct hostnames",
      [{ ...http, hostname: "a.example" }, { ...http, hostname: "b.example" }, http],
      ["", "", ""],
    ],
    ["need distinct hostnames", [http, { ...http, hostname: "a.example" }, http], ["", "", "HostnameConflict"]],
    ["take an empty hostname for none", [http, { ...http, hostname: "" }], ["", "HostnameConflict"]],
    [
      "need one protocol, that of the first",
      [http, { port: 80, protocol: "TCP", hostname: "a" }],
      ["", "ProtocolConflict"],
    ],
    ["take HTTPS and TLS together", [https, { ...tls, hostname: "a.example" }], ["", ""]],
    [
      "no longer take them together beside a third protocol",
      [https, { ...tls, hostname: "a.example" }, { ...tcp, hostname: "b.example" }],
      ["", "ProtocolConflict", "ProtocolConflict"],
    ],
    [
      "lose to the first with a hostname even if that is rejected itself",
      [
        { ...https, hostname: "a.example" },
        { ...tcp, hostname: "b.example" },
        { ...https, hostname: "b.example" },
      ],
      ["", "ProtocolConflict", "HostnameConflict"],
    ],
    [
      "cannot have a reserved port",
      [
        { port: 9091, protocol: "HTTP" },
        { port: 19000, protocol: "TCP" },
        { port: 8082, protocol: "HTTP" },
      ],
      ["Invalid", "Invalid", "Invalid"],
    ],
    [
      "need a port unless they are HTTP or HTTPS",
      [{ protocol: "HTTP" }, { protocol: "HTTPS" }, { protocol: "TCP" }],
      ["", "", "Invalid"],
    ],
    ["meet others on the usual port", [{ protocol: "HTTP" }, http], ["", "HostnameConflict"]],
    [
      "need a protocol that there is",
      [
        { port: 53, protocol: "UDP" },
        { port: 54, protocol: "toString" },
        { port: 80, protocol: "HBONE" },
      ],
      ["UnsupportedProtocol", "UnsupportedProtocol", ""],
    ],
  ])("%s", (_, specs, expected) => {
    expect(reasons(specs)).toEqual(expected);
  });

  test("mix modes of TLS only where experimental features are on", () => {
    const specs = [
      { ...tls, hostname: "a.example", tls: { mode: "Terminate" } },
      { ...tls, hostname: "b.example", tls: { mode: "Passthrough" } },
      { ...https, hostname: "c.example", tls: { mode: "Terminate" } },
    ];
    expect(reasons(specs)).toEqual(["", "", ""]);
    const settings = { enableExperimentalGatewayApiFeatures: false };
    expect(reasons(specs, { settings })).toEqual(["ProtocolConflict", "ProtocolConflict", ""]);
    const { reports } = validate(specs, { settings });
    expect(reports).toContainEqual(expect.objectContaining({ listener: "l0", supportedKinds: [] }));
  });
});

describe("what is said of listeners", () => {
  test("a conflict names itself, its conditions in order, and its Gateway", () => {
    const { reports, diagnostics } = validate([http, http]);
    const conditions = reports.flatMap((report) =>
      "condition" in report && report.condition
        ? [[report.about, report.condition.type, report.condition.status, report.condition.reason]]
        : [],
    );
    expect(conditions).toEqual([
      ["listener", "Conflicted", "True", "HostnameConflict"],
      ["listener", "Accepted", "False", "HostnameConflict"],
      ["listener", "Programmed", "False", "HostnameConflict"],
      ["gateway", "Accepted", "True", "ListenersNotValid"],
      ["gateway", "Accepted", "True", "ListenersNotValid"],
    ]);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: "listener/conflict",
        location: expect.objectContaining({ path: ["spec", "listeners", 1, "hostname"] }),
      }),
    ]);
  });

  test("a Gateway without valid listeners says so", () => {
    const { value, reports } = validate([{ port: 9091, protocol: "HTTP" }]);
    expect(value).toEqual([]);
    expect(reports.slice(-2)).toMatchObject([
      { about: "gateway", condition: { type: "Accepted", status: "False", message: "No valid listeners" } },
      { about: "gateway", condition: { type: "Programmed", status: "False", reason: "Invalid" } },
    ]);
  });

  test("ListenerSets come after the Gateway, and are counted where they have a valid listener", () => {
    const { value, reports } = validate([http], {
      sets: [[{ ...http, name: "late" }], [{ ...http, hostname: "a.example" }]],
    });
    expect(value.map(({ listener }) => `${listener.parent.name}/${listener.spec.name}`)).toEqual([
      "front/l0",
      "set1/l0",
    ]);
    expect(reports).toContainEqual(expect.objectContaining({ about: "attached-listener-sets", count: 1 }));
    expect(reports).toContainEqual(
      expect.objectContaining({ about: "listener-set", listenerSet: expect.objectContaining({ name: "set0" }) }),
    );
    expect(reasonOf(reports, "late")).toBe("HostnameConflict");
  });

  test.each([
    [["HTTPRoute"], ["HTTPRoute"], undefined, 1],
    [["HTTPRoute", "TCPRoute"], ["HTTPRoute"], "Found invalid route kinds: [TCPRoute]", 1],
    [["UDPRoute", "TCPRoute"], [], "Found invalid route kinds: [UDPRoute, TCPRoute]", 0],
    [[], ["HTTPRoute", "GRPCRoute"], undefined, 1],
  ])("of the kinds %j it supports %j", (kinds, supported, message, valid) => {
    const { value, reports, diagnostics } = validate([
      { ...http, allowedRoutes: { kinds: kinds.map((kind) => ({ kind })) } },
    ]);
    expect(value).toHaveLength(valid);
    const kindsOf = reports.flatMap((report) =>
      report.about === "listener" && report.supportedKinds ? [report.supportedKinds.map(({ kind }) => kind)] : [],
    );
    expect(kindsOf).toEqual([supported]);
    const resolved = reports.flatMap((report) =>
      "condition" in report && report.condition?.type === "ResolvedRefs" ? [report.condition.message] : [],
    );
    expect(resolved).toEqual(message ? [message] : []);
    expect(diagnostics.map(({ code }) => code)).toEqual(message ? ["listener/invalid-route-kinds"] : []);
  });
});
