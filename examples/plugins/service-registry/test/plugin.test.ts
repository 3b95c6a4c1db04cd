import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkGolden, runPlugin } from "kgw/sdk/testing";
import plugin from "../src/index.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));

const facts = {
  "shop.registry": {
    payments: [
      { address: "192.0.2.21", port: 8443, region: "eu-west", zone: "eu-west-1", tags: { version: "v2" } },
      {
        address: "192.0.2.22",
        port: 8443,
        region: "eu-west",
        zone: "eu-west-2",
        status: "warning",
        tags: { version: "v2" },
      },
      { address: "192.0.2.23", port: 8443, region: "eu-west", zone: "eu-west-2", tags: { version: "v1" } },
    ],
  },
};

test("gets the endpoints from what the registry was recorded with", () => {
  const { gateways, diagnostics } = runPlugin(plugin, { files: ["manifests"], folder, facts });
  assert.deepEqual(diagnostics, []);
  checkGolden(new URL("golden/edge.yaml", import.meta.url), gateways["shop/edge"]);
});

test("finds mistakes at their lines", () => {
  const { diagnostics } = runPlugin(plugin, { files: ["mistakes"], folder, facts });
  const lines = diagnostics.map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}\n`,
  );
  checkGolden(new URL("golden/mistakes.txt", import.meta.url), lines.join(""));
});

test("says that nothing was recorded", () => {
  const { diagnostics } = runPlugin(plugin, { files: ["manifests"], folder });
  assert.deepEqual(
    diagnostics.map(({ code, line }) => [code, line]),
    [["registry/not-recorded", 7]],
  );
});
