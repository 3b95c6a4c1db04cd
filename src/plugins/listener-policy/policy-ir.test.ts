import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import { mergePolicies } from "../../sdk/merge.ts";
import type { Resource } from "../../sdk/resource.ts";
import { listenerPolicyKind } from "./kind.ts";
import { type ListenerPolicyIr, parsePolicy, policyMerge, settingsOfPort } from "./policy-ir.ts";

const parse = (spec: JsonObject) =>
  parsePolicy({ namespace: "shop", name: "p", object: { spec } } as unknown as Resource, {} as PolicyContext);

function attachment(name: string, spec: JsonObject): PolicyAttachment<ListenerPolicyIr> {
  const { group, kind } = listenerPolicyKind;
  const { ir, errors = [] } = parse(spec);
  return {
    group,
    kind,
    ir,
    policy: { group, kind, namespace: "shop", name },
    generation: 1,
    errors,
    inheritedPolicyPriority: "",
    hierarchicalPriority: 0,
    precedenceWeight: 0,
  };
}

const merge = (...specs: readonly JsonObject[]) =>
  mergePolicies(
    specs.map((spec, index) => attachment(`p${index}`, spec)),
    policyMerge,
  );

const port = (number: number, listener: JsonObject) => ({ port: number, listener });
const id = (name: string) => [`gateway.kgateway.dev/ListenerPolicy/shop/${name}`];

describe("the settings of a port", () => {
  const { ir } = parse({ default: { httpSettings: { serverName: "all" } }, perPort: [port(80, {})] });

  test("stand for all of its settings, even where they are none", () => {
    expect(settingsOfPort(ir, 80)).toEqual({ listener: {} });
    expect(settingsOfPort(ir, 81).http).toEqual({ serverName: { serverName: "all" } });
  });

  test("are no place to check client certificates", () => {
    const clientCertificateValidation = { mode: "Require", caCertificateRefs: [] };
    const both = parse({
      default: { clientCertificateValidation },
      perPort: [port(80, { clientCertificateValidation })],
    });
    expect(Object.keys(both.ir.default.listener)).toEqual(["clientCertificateValidation"]);
    expect(settingsOfPort(both.ir, 80)).toEqual({ listener: {} });
  });
});

describe("problems", () => {
  const windows = { http2ProtocolOptions: { initialStreamWindowSize: 1 } };

  test("of ports come before those for all ports, each with its place", () => {
    const { errors } = parse({ default: { httpSettings: windows }, perPort: [port(80, { httpSettings: windows })] });
    expect(errors?.map(({ path }) => path?.join("."))).toEqual([
      "spec.perPort.0.listener.httpSettings.http2ProtocolOptions.initialStreamWindowSize",
      "spec.default.httpSettings.http2ProtocolOptions.initialStreamWindowSize",
    ]);
  });

  test("of settings that look at others begin at the HTTP settings", () => {
    const httpSettings = { useRemoteAddress: false, xffTrustedCIDRs: ["10.0.0.0/8", "10.0.0.0/33"] };
    expect(parse({ default: { httpSettings } }).errors).toEqual([
      {
        message: "invalid CIDR address: 10.0.0.0/33",
        path: ["spec", "default", "httpSettings", "xffTrustedCIDRs", 1],
      },
    ]);
  });

  test.each([
    [65534, 1],
    [65535, 0],
    ["64Ki", 0],
    [2147483647, 0],
    ["2Gi", 1],
  ])("a window of %s makes %s", (initialConnectionWindowSize, count) => {
    const httpSettings = { http2ProtocolOptions: { initialConnectionWindowSize } };
    expect(parse({ default: { httpSettings } }).errors).toHaveLength(count);
  });
});

describe("merging", () => {
  test("adds the settings of ports up, and says of a port whose it was first", () => {
    const { ir, origins } = merge(
      { perPort: [port(80, { httpSettings: { serverName: "a" } })] },
      { perPort: [port(80, { httpSettings: { serverName: "b", maxHeadersCount: 3 } }), port(81, {})] },
    );
    expect(ir.perPort.get(80)?.http).toMatchObject({
      serverName: { serverName: "a" },
      maxHeadersCount: { maxHeadersCount: 3 },
    });
    // As kgateway: the names of what was added are lost when levels are merged, even where there is one only.
    expect(origins).toEqual({ "perPortPolicy[80]": id("p0"), "perPortPolicy[81]": id("p1") });
  });

  test("keeps mode and details of client certificates apart, and times out under names of its own", () => {
    const { origins } = merge(
      { default: { httpSettings: { idleTimeout: "1s", forwardClientCertDetails: { mode: "ForwardOnly" } } } },
      { default: { httpSettings: { forwardClientCertDetails: { details: { dns: true } } } } },
    );
    expect(origins).toEqual({
      "default.httpSettings.mergeIdleTimeout": id("p0"),
      "default.httpSettings.forwardClientCertDetails.mode": id("p0"),
      "default.httpSettings.forwardClientCertDetails.details": id("p1"),
    });
  });

  test("leaves nothing of policies one of which has problems", () => {
    const broken = { http2ProtocolOptions: { initialStreamWindowSize: 1 } };
    const { ir, errors } = merge(
      { default: { httpSettings: broken } },
      { default: { httpSettings: { serverName: "b" } } },
    );
    expect(ir.default).toEqual({ listener: {} });
    expect(errors).toHaveLength(1);
  });

  const names = ["serverName", "defaultHostForHttp10"] as const;
  const settings = fc.record(
    { serverName: fc.constantFrom("a", "b"), defaultHostForHttp10: fc.constantFrom("c", "d") },
    { requiredKeys: [] },
  );

  test("takes each setting from the first policy that has it", () => {
    fc.assert(
      fc.property(fc.array(settings, { minLength: 1, maxLength: 4 }), (written) => {
        const { ir } = merge(...written.map((httpSettings) => ({ default: { httpSettings } })));
        for (const name of names) {
          const first = written.map((each) => each[name]).find((value) => value !== undefined);
          expect(ir.default.http?.[name]).toEqual(first === undefined ? undefined : { [name]: first });
        }
      }),
    );
  });
});
