import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkGolden, runPlugin } from "kgw/sdk/testing";
import plugin from "../src/index.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));

test("tells the registry where Gateways answer", () => {
  const run = runPlugin(plugin, { files: ["manifests"], folder, options: { cluster: "west" } });
  const { files, diagnostics = [] } = run.runLeaderActions();
  assert.deepEqual([...run.diagnostics, ...diagnostics], []);
  assert.deepEqual(
    files.map(({ path }) => path),
    ["registry/west.json"],
  );
  checkGolden(new URL("golden/registry.json", import.meta.url), files[0]?.content);
});

test("changes nothing of the translation", () => {
  const { gateways } = runPlugin(plugin, { files: ["manifests"], folder });
  checkGolden(new URL("golden/edge.yaml", import.meta.url), gateways["shop/edge"]);
});

test("warns of Gateways that answer for every host", () => {
  const { diagnostics = [] } = runPlugin(plugin, { files: ["mistakes"], folder }).runLeaderActions();
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ["registry-sync/every-host"],
  );
});

test("refuses options that are none of its own", () => {
  assert.throws(() => runPlugin(plugin, { files: ["manifests"], folder, options: { clutser: "west" } }), /clutser/);
});
