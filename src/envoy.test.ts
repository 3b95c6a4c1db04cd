import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { fixtureOptions } from "../tools/fixture-options.ts";
import { plugins } from "./plugins/index.ts";
import type { JsonObject } from "./sdk/json.ts";
import { readSources } from "./translate/1-load/read.ts";
import { bootstrapDocument } from "./translate/7-emit/bootstrap.ts";
import { translate } from "./translate/translate.ts";
import { withoutDynamicModules } from "./validate/dynamic-modules.ts";

const envoy = process.env.ENVOY;
const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "kgw-envoy-"));

if (!envoy) console.log("skipped: ENVOY names no Envoy to ask whether it takes our bootstraps");

const nameOf = (input: string): string => relative("fixtures", input).replace(/\.yaml$/, "");

function bootstraps(input: string): readonly object[] {
  const read = readSources([input], { cwd: root, readStdin: () => new Uint8Array() });
  return translate(read.value, plugins(), fixtureOptions(nameOf(input))).gateways.map(bootstrapDocument);
}

/** What Envoy says of a configuration; the empty text where it takes it. */
function refusal(bootstrap: object): string {
  const file = join(scratch, "bootstrap.json");
  writeFileSync(file, JSON.stringify(withoutDynamicModules(bootstrap as JsonObject)));
  const { status, stderr } = spawnSync(envoy ?? "", ["--mode", "validate", "-c", file, "-l", "error"], {
    // Access logs may go to /dev/stdout, which Envoy opens: it has to be something that can be opened.
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  return status === 0 ? "" : stderr;
}

/** Envoy opens the files that a configuration names, and these name files of a proxy's own disk. */
const namesFilesOfTheProxy = ["fixtures/backend-config-policy/root-ca-from-file.yaml"];

/** What kgateway delivers though Envoy does not take it; kgw says so. */
const refusedByEnvoy = [
  "fixtures/endpoints/findings.yaml",
  "fixtures/listener/odd-tls.yaml",
  "fixtures/traffic-policy-auth/refused-keys.yaml",
];

const areas = readdirSync(join(root, "fixtures")).filter((area) => area !== "quickstart" && area !== "load");
const inputs = [
  "fixtures/quickstart",
  ...areas.flatMap((area) =>
    readdirSync(join(root, "fixtures", area))
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => join("fixtures", area, file)),
  ),
].filter((input) => !namesFilesOfTheProxy.includes(input) && !refusedByEnvoy.includes(input));

describe.skipIf(!envoy)("a real Envoy takes the bootstrap of", () => {
  test.each(inputs)("%s", (input) => {
    expect(
      bootstraps(input)
        .map(refusal)
        .filter((text) => text !== ""),
    ).toEqual([]);
  });
});

describe.skipIf(!envoy)("a real Envoy refuses the bootstrap of", () => {
  test.each(refusedByEnvoy)("%s", (input) => {
    expect(bootstraps(input).map(refusal)).not.toContain("");
  });
});
