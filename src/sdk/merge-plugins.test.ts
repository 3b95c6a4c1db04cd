import { describe, expect, test } from "vitest";
import { mergePlugins } from "./merge-plugins.ts";
import type { Plugin } from "./plugin.ts";

const policy = (name: string) => ({ group: "shop.example", kind: "Discount", contribution: { name } });
const backend = {
  group: "",
  kind: "Service",
  contribution: { backends: () => ({ value: [], diagnostics: [] }), initEnvoyBackend: () => ({}) },
};

const policyNames = (plugins: readonly Plugin[]) =>
  plugins.flatMap(({ contributesPolicies = [] }) => contributesPolicies).map(({ contribution }) => contribution.name);

describe("plugins that want the same", () => {
  test("group and kind are reported by name, and the first one counts", () => {
    const { value, diagnostics } = mergePlugins(
      { name: "ours", contributesPolicies: [policy("ours")], contributesBackends: [backend] },
      { name: "theirs", contributesPolicies: [policy("theirs")], contributesBackends: [backend] },
    );
    expect(policyNames(value)).toEqual(["ours"]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "Plugins ours and theirs both contribute the policies of shop.example/Discount.",
      "Plugins ours and theirs both contribute the backends of /Service.",
    ]);
  });

  test("name are reported, and the first one counts", () => {
    const { value, diagnostics } = mergePlugins(
      { name: "ours" },
      { name: "ours", contributesPolicies: [policy("second")] },
    );
    expect(value).toHaveLength(1);
    expect(policyNames(value)).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["plugin/duplicate-name"]);
  });

  test("settle it by saying who replaces whom", () => {
    const { value, diagnostics } = mergePlugins(
      { name: "ours", contributesPolicies: [policy("ours")], contributesBackends: [backend] },
      { name: "theirs", replaces: ["ours"], contributesPolicies: [policy("theirs")] },
    );
    expect(policyNames(value)).toEqual(["theirs"]);
    expect(value.flatMap(({ contributesBackends = [] }) => contributesBackends)).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });
});

test("the order of the plugins stays", () => {
  expect(mergePlugins({ name: "a" }, { name: "b" }, { name: "c" }).value.map(({ name }) => name)).toEqual([
    "a",
    "b",
    "c",
  ]);
});
