import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const program = join(import.meta.dirname, "../bin/kgw.js");
const isBuilt = existsSync(join(import.meta.dirname, "../dist/kgw.js"));
if (!isBuilt) console.log("skipped: dist holds no bundle to run (npm run build makes it)");

const folder = mkdtempSync(join(tmpdir(), "kgw-bundle-"));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const gateway = file(
  "gateway.yaml",
  `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: edge, namespace: shop}
spec: {gatewayClassName: kgateway, listeners: [{name: http, port: 80, protocol: HTTP}]}
`,
);

function kgw(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** What the sources do is tested elsewhere: here, that every part of the bundle finds what it loads when needed. */
describe.skipIf(!isBuilt)("the bundle", () => {
  test.each([
    [["translate", gateway]],
    [["translate", gateway, "-o", "yaml"]],
    [["translate", gateway, "--strict"]],
    [["validate", gateway]],
    [["diff", gateway, gateway]],
    [["plugins"]],
    [["explain", "policy/invalid"]],
    [["translate", gateway, "--config", file("kgw.config.yaml", "namespace: shop\n")]],
    [["translate", gateway, "--facts", file("facts.yaml", "oidc: {'https://id.example': {}}\n")]],
    [["translate", gateway, "--plugin", `./${file("plugin.ts", "export default { name: 'mine' };\n")}`]],
  ])("runs %j", (args) => {
    expect(kgw(...args)).toMatchObject({ status: 0, stderr: expect.not.stringContaining("is not a function") });
  });

  test("reads patterns and templates with the libraries that it loads as they are", () => {
    const route = file(
      "route.yaml",
      `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: shop, namespace: shop}
spec:
  parentRefs: [{name: edge}]
  rules:
    - matches: [{path: {type: RegularExpression, value: "/shop["}}]
      filters: [{type: RequestRedirect, requestRedirect: {hostname: shop.example}}]
---
apiVersion: gateway.kgateway.dev/v1alpha1
kind: TrafficPolicy
metadata: {name: greet, namespace: shop}
spec:
  targetRefs: [{group: gateway.networking.k8s.io, kind: HTTPRoute, name: shop}]
  transformation: {request: {set: [{name: x-greeting, value: "{{ header('x-user' }}"}]}}
`,
    );
    const { status, stdout } = kgw("validate", "--strict", gateway, route);
    expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining("dynamic module") });
  });
});
