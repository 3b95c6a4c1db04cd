import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Io } from "./io.ts";
import { run } from "./run.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");

async function kgw(args: readonly string[], options: Partial<Io> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    cwd: fixtures,
    env: {},
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    readStdin: () => new Uint8Array(),
    ...options,
  };
  const code = await run(args, io);
  return { code, out: out.join(""), err: err.join("") };
}

describe("exit codes", () => {
  test.each([
    [["translate", "quickstart"], 0],
    [["translate", "http-route/missing-backend.yaml"], 0],
    [["translate", "http-route/missing-backend.yaml", "--fail-on", "error"], 1],
    [["translate", "http-route/mirror.yaml", "--fail-on", "error"], 0],
    [["translate", "http-route/mirror.yaml", "--fail-on", "warning"], 1],
    [["translate", "listener/foreign-class.yaml"], 2],
    [["translate", "quickstart", "--gateway", "shop/other"], 2],
    [["validate", "quickstart"], 0],
    [["validate", "http-route/missing-backend.yaml"], 1],
    [["validate", "http-route/missing-backend.yaml", "-o", "json"], 1],
    [["validate", "http-route/missing-backend.yaml", "--fail-on", "never"], 0],
    [["validate", "http-route/missing-backend.yaml", "--skip", "route"], 0],
    [["validate", "http-route/missing-backend.yaml", "--only", "load"], 0],
    [["validate", "nowhere.yaml"], 2],
    [["validate", "quickstart", "nowhere.yaml"], 2],
    [["validate"], 2],
    [["diff", "quickstart", "quickstart"], 0],
    [["diff", "-f", "quickstart", "-f", "quickstart"], 0],
    [["diff", "http-route/weighted.yaml", "http-route/matches.yaml"], 1],
    [["diff", "http-route/weighted.yaml", "http-route/matches.yaml", "--fail-on", "never"], 0],
    [["plugins"], 0],
    [["explain", "load/duplicate-key"], 0],
    [["explain", "load/no-such-thing"], 2],
    [["nonsense"], 2],
    [[], 2],
    [["--version"], 0],
    [["--help"], 0],
    [["translate", "--help"], 0],
  ])("%j ends with %i", async (args, code) => {
    const result = await kgw(args);
    expect(result.code, result.err).toBe(code);
  });
});

describe("a wrong command line is explained in a sentence", () => {
  test.each([
    [
      ["translate", "quickstart", "--set", "EnableAuthMetadat=true"],
      "There is no setting EnableAuthMetadat. Did you mean EnableAuthMetadata?",
    ],
    [
      ["translate", "quickstart", "--set", "EnableAuthMetadata=perhaps"],
      'EnableAuthMetadata is true or false, not "perhaps".',
    ],
    [
      ["translate", "quickstart", "--set", "ValidationMode=LAX"],
      'ValidationMode is one of STANDARD, STRICT, not "LAX".',
    ],
    [["translate", "quickstart", "--set", "PolicyMerge={"], 'PolicyMerge is JSON, which "{" is not.'],
    [["translate", "quickstart", "-o", "xml"], "There is no format xml."],
    [["translate", "quickstart", "-o", "json", "-o", "status"], "Only one format can go to standard output"],
    [["translate", "quickstart", "--gateway", "edge"], '--gateway takes NAMESPACE/NAME, not "edge".'],
    [
      ["translate", "quickstart", "--disable-plugin", "kubernetis"],
      "There is no plugin kubernetis to disable. Did you mean kubernetes?",
    ],
    [["translate", "quickstart", "--plugin", "./nowhere.ts"], "The plugin ./nowhere.ts cannot be loaded"],
    [["translate", "quickstart", "--facts", "nowhere.yaml"], "There is no facts file nowhere.yaml."],
    [["validate", "quickstart", "-o", "sarif"], "The format sarif is not available yet."],
    [["validat", "quickstart"], "Did you mean validate?"],
    [["validate", "quickstart", "--write-baseline", "known.json"], "--write-baseline is not available yet."],
    [["validate", "quickstart", "--baselin", "known.json"], "unknown option '--baselin'"],
    [["translate", "quickstart", "--client", "edge-0"], '--client takes NAMESPACE/POD, not "edge-0".'],
    [["translate", "quickstart", "--client", "shop/edge-0"], "There is no Pod shop/edge-0 in the input."],
    [["validate", "quickstart", "--client", "shop/edge-0"], "There is no Pod shop/edge-0 in the input."],
    [["translate", "quickstart", "--crds", "crds"], "--crds: There is no file or folder crds."],
    [["translate", "quickstart", "--crds", "quickstart"], "There is no CustomResourceDefinition in quickstart."],
    [["diff", "quickstart", "quickstart", "--update"], "--update is not available yet."],
    [["diff", "--base", "main"], "--base is not available yet."],
    [["diff", "quickstart", "quickstart", "--fail-on", "breaking"], "--fail-on breaking is not available yet."],
    [["diff", "quickstart", "quickstart", "--fail-on", "error"], '--fail-on takes any or never, not "error".'],
    [["diff", "git:main", "quickstart"], "Git revisions are not available yet."],
    [["validate", "quickstart", "--skip", "rout/backend-not-found"], "Did you mean route/backend-not-found?"],
    [["validate", "--only", "route", "quickstart"], "name files before them."],
    [["diff", "quickstart"], "kgw diff compares two things, OLD and NEW, not 1;"],
    [["diff", "quickstart", "quickstart", "quickstart"], "kgw diff compares two things, OLD and NEW, not 3;"],
  ])("%j", async (args, sentence) => {
    const { code, err, out } = await kgw(args);
    expect(err).toContain(sentence);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

describe("settings", () => {
  const source = (result: { readonly out: string }): boolean => result.out.includes("dev.kgateway.route_source");

  test.each(["KGW_ENABLE_ROUTE_SOURCE_METADATA", "EnableRouteSourceMetadata", "enableRouteSourceMetadata"])(
    "are spelled %s",
    async (name) => {
      expect(source(await kgw(["translate", "quickstart", "--set", `${name}=true`]))).toBe(true);
    },
  );

  test("come from the command line before the environment before the file", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "kgw-config-"));
    writeFileSync(
      join(cwd, "kgw.config.yaml"),
      `files: [${join(fixtures, "quickstart")}]\nsettings: {enableRouteSourceMetadata: true}\n`,
    );
    const env = { KGW_ENABLE_ROUTE_SOURCE_METADATA: "false" };
    expect(source(await kgw(["translate"], { cwd }))).toBe(true);
    expect(source(await kgw(["translate"], { cwd, env }))).toBe(false);
    expect(source(await kgw(["translate", "--set", "EnableRouteSourceMetadata=true"], { cwd, env }))).toBe(true);
  });

  test("that only concern the running controller are taken and passed over", async () => {
    expect((await kgw(["translate", "quickstart", "-q", "--set", "LogLevel=debug"])).code).toBe(0);
  });
});

describe("plugins", () => {
  function plugin(source: string): string {
    const file = join(mkdtempSync(join(tmpdir(), "kgw-plugin-")), "mine.ts");
    writeFileSync(file, source);
    return file;
  }

  test("in TypeScript are loaded without a build step", async () => {
    const file = plugin(`
      const name: string = "aisle-header";
      const filter = { name: "aisle", typedConfig: { "@type": "type.googleapis.com/envoy.extensions.filters.http.buffer.v3.Buffer", maxRequestBytes: 1 } };
      export default {
        name,
        contributesPolicies: [{ group: "shop.example", kind: "Aisle", contribution: {
          name, newGatewayTranslationPass: () => ({ httpFilters: () => ({ filters: [{ position: { stage: "route", relative: 0 }, filter }] }) }),
        } }],
      };`);
    const { out, code } = await kgw(["translate", "quickstart", "-q", "--plugin", file]);
    expect(code).toBe(0);
    expect(out.match(/"name": "aisle"/g)).toHaveLength(2);
    expect((await kgw(["plugins", "--plugin", file])).out).toContain("aisle-header");
  });

  test("import the SDK that runs, wherever they lie, and bring their own findings", async () => {
    const file = plugin(`
      import { definePlugin, defineDiagnostics } from "kgw/sdk";
      defineDiagnostics({ "aisle/too-narrow": { severity: "warning", message: () => "The aisle is too narrow." } });
      export default definePlugin({ name: "aisles" });`);
    expect((await kgw(["validate", "quickstart", "--plugin", file, "--only", "aisle"])).code).toBe(0);
    expect((await kgw(["explain", "aisle/too-narrow", "--plugin", file])).out).toContain("The aisle is too narrow.");
  });

  test("that take something away from another are reported by name", async () => {
    const file = plugin(
      `export default { name: "other-services", contributesBackends: [{ group: "", kind: "Service", contribution: { backends: () => ({ value: [], diagnostics: [] }), initEnvoyBackend: () => ({}) } }] };`,
    );
    const { out, code } = await kgw(["validate", "quickstart", "--plugin", file]);
    expect(out).toContain("Plugins kubernetes and other-services both contribute the backends of /Service.");
    expect(code).toBe(1);
  });

  test("that throw are named, and the rest goes on", async () => {
    const file = plugin(
      `export default { name: "broken", contributesPolicies: [{ group: "shop.example", kind: "Broken", contribution: { name: "broken", newGatewayTranslationPass: () => ({ httpFilters: () => { throw new Error("no shelf left"); } }) } }] };`,
    );
    const { out, err, code } = await kgw(["translate", "quickstart", "--plugin", file]);
    expect(err).toContain("Plugin broken failed in httpFilters: no shelf left.");
    expect(JSON.parse(out).gateways["shop/edge"].listeners).toHaveLength(2);
    expect(code).toBe(0);
  });

  test("of what a disabled plugin would have read says which one to enable", async () => {
    const { out } = await kgw(["validate", "quickstart", "--disable-plugin", "traffic-policy"]);
    expect(out).toContain(
      "policies.yaml:2:1: warning plugin/disabled No plugin contributes TrafficPolicy, so this has no effect: the plugin traffic-policy is disabled.",
    );
    expect(out).not.toContain("load/unfamiliar-kind");
  });

  test("can be left out", async () => {
    const { err } = await kgw(["translate", "quickstart", "--disable-plugin", "kubernetes"]);
    expect(err).toContain("route/unknown-backend-kind");
  });
});

test.each(["/dev/null/out.json", "quickstart/gateway.yaml/out.json"])(
  "an output that cannot be written, such as %s, is told",
  async (file) => {
    const { code, err } = await kgw(["translate", "quickstart", "-q", "-o", `json=${file}`]);
    expect(err).toContain(`${file} cannot be written: `);
    expect(code).toBe(2);
  },
);

test("a code is explained with what a terminal would show of it", async () => {
  const { out } = await kgw(["explain", "load/duplicate-key"]);
  expect(out).toMatch(/^load\/duplicate-key \(error\)\n\n {2}The key "<key>" stands here a second time\./);
  expect(out).toMatch(/For example:\n\n {4}fixtures\/load\/duplicate-key\.yaml:\d+:\d+: error load\/duplicate-key /);
});

test("custom kinds are checked against the CRDs of --crds, and otherwise passed over", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kgw-crds-"));
  const schema = {
    type: "object",
    properties: {
      spec: {
        type: "object",
        required: ["aisle"],
        properties: { aisle: { type: "integer", minimum: 1 }, day: { type: "string", enum: ["MONDAY"] } },
      },
    },
  };
  const crd = {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "sales.shop.example" },
    spec: {
      group: "shop.example",
      scope: "Namespaced",
      names: { kind: "Sale", plural: "sales" },
      versions: [{ name: "v1", served: true, storage: true, schema: { openAPIV3Schema: schema } }],
    },
  };
  writeFileSync(join(folder, "crd.json"), JSON.stringify(crd));
  const sale = (spec: string) => `apiVersion: shop.example/v1\nkind: Sale\nmetadata: {name: spring}\nspec: ${spec}\n`;
  writeFileSync(join(folder, "sale.yaml"), sale("{aisle: 0, day: SUNDAY, price: 1}"));
  const findings = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { out } = await kgw(["validate", "sale.yaml", "-o", "json", ...args], { cwd: folder });
    const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly { readonly pointer: string }[] };
    return diagnostics.map(({ pointer }) => pointer);
  };
  expect(await findings()).toEqual([]);
  expect(await findings("--crds", "crd.json")).toEqual(["/spec/aisle", "/spec/day", "/spec/price"]);
  writeFileSync(join(folder, "kgw.config.yaml"), "crds: [crd.json]\n");
  writeFileSync(join(folder, "sale.yaml"), sale("{}"));
  expect(await findings()).toEqual(["/spec/aisle"]);
});

test("endpoints come in the order in which the Pod that --client names prefers them", async () => {
  const nearest = async (...args: readonly string[]) => {
    const { out } = await kgw(["translate", "endpoints/traffic-distribution.yaml", ...args]);
    const { endpoints } = JSON.parse(out).gateways["shop/edge"];
    const { endpoints: localities } = endpoints.find(
      ({ clusterName }: { clusterName: string }) => clusterName === "kube_shop_node_80",
    );
    return localities
      .filter(({ priority }: { priority?: number }) => !priority)
      .flatMap(({ lbEndpoints }: { lbEndpoints: readonly unknown[] }) => lbEndpoints)
      .map((each: { endpoint: { address: { socketAddress: { address: string } } } }) => each.endpoint.address)
      .map(({ socketAddress }: { socketAddress: { address: string } }) => socketAddress.address);
  };
  expect(await nearest("--client", "shop/edge-0")).toEqual(["10.1.0.1"]);
  expect(await nearest("--client", "shop/catalog-far")).toEqual(["10.1.0.4"]);
  expect(await nearest()).toEqual(["10.1.0.6"]);
});

describe("output", () => {
  test("is the same whatever the order of the files that hold routes of different hosts", async () => {
    const files = ["gateway.yaml", "routes.yaml", "services.yaml"].map((file) => `quickstart/${file}`);
    const [forwards, backwards] = await Promise.all([
      kgw(["translate", ...files]),
      kgw(["translate", ...files.toReversed()]),
    ]);
    expect(backwards.out).toBe(forwards.out);
  });

  test("goes to several files at once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kgw-out-"));
    const { code, out } = await kgw([
      "translate",
      "quickstart",
      "-q",
      "-o",
      `yaml=${folder}/a.yaml`,
      "-o",
      `bootstrap=${folder}/all/`,
      "-o",
      `golden=${folder}/golden.yaml`,
    ]);
    expect(code).toBe(0);
    expect(out).toBe("");
    expect(JSON.parse(readFileSync(join(folder, "all/shop.edge.json"), "utf8")).staticResources.listeners).toHaveLength(
      2,
    );
    expect(readFileSync(join(folder, "golden.yaml"), "utf8")).toContain("Statuses:");
  });

  test("of validate as JSON says where, what and about which object", async () => {
    const { out } = await kgw(["validate", "http-route/missing-backend.yaml", "-o", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      diagnostics: [
        {
          code: "route/backend-not-found",
          severity: "error",
          file: "http-route/missing-backend.yaml",
          line: 24,
          column: 21,
          pointer: "/spec/rules/0/backendRefs/0",
          object: { kind: "HTTPRoute", namespace: "shop", name: "catalog" },
        },
      ],
      summary: { errors: 1, warnings: 0 },
    });
  });

  test("of diff tells what could not be read, and leaves other findings to validate", async () => {
    const unread = await kgw(["diff", "nowhere", "quickstart"]);
    expect(unread.code).toBe(2);
    expect(unread.err).toContain("There is no file or folder nowhere.");
    const { err } = await kgw(["diff", "http-route/missing-backend.yaml", "http-route/missing-backend.yaml"]);
    expect(err).toBe("No differences.\n");
  });

  test("of a saved translation compares with the manifests it came from", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kgw-saved-"));
    for (const format of ["json", "yaml", "golden", "xds-dump", "bootstrap"]) {
      const file = join(folder, `saved.${format}`);
      await kgw(["translate", "quickstart", "-q", "-o", `${format}=${file}`]);
      expect(await kgw(["diff", file, "quickstart"]), format).toMatchObject({ code: 0, out: "" });
    }
  });
});
