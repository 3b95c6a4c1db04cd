import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkGolden, runPlugin } from "kgw/sdk/testing";
import plugin from "../src/index.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));

test("shows the maintenance page on every port", () => {
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

test("leaves Gateways of other classes alone", () => {
  const { gateways } = runPlugin(plugin, { files: ["manifests"], folder });
  assert.deepEqual(Object.keys(gateways), ["shop/edge", "shop/inside"]);
  const [listener] = gateways["shop/inside"]?.listeners ?? [];
  assert.equal(listener?.name, "listener~8081");
});
