import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkGolden, runPlugin } from "kgw/sdk/testing";
import plugin from "../src/index.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));

test("sends a route to a MicroVM, with its token", () => {
  const { gateways, diagnostics } = runPlugin(plugin, { files: ["manifests"], folder });
  assert.deepEqual(diagnostics, []);
  checkGolden(new URL("golden/edge.yaml", import.meta.url), gateways["shop/edge"]);
});

test("finds mistakes at their lines", () => {
  const { diagnostics } = runPlugin(plugin, { files: ["mistakes"], folder });
  const lines = diagnostics.map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}\n`,
  );
  checkGolden(new URL("golden/mistakes.txt", import.meta.url), lines.join(""));
});

test("leaves Backends of other types to kgateway", () => {
  const { gateways } = runPlugin(plugin, { files: ["manifests"], folder });
  const names = gateways["shop/edge"]?.clusters?.map(({ name }) => name);
  assert.deepEqual(names, ["backend_shop_archive_0", "backend_shop_my-microvm_0"]);
});
