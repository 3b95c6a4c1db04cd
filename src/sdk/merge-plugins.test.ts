import { describe, expect, test } from "vitest";
import { defineKind } from "./kinds/kind.ts";
import { boolean, object, string } from "./kinds/schema.ts";
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

describe("a kind that plugins share", () => {
  const backendKind = defineKind({
    group: "shop.example",
    kind: "Place",
    versions: ["v1"],
    namespaced: true,
    fields: { spec: object({ type: string({ enum: ["Shelf"] }), shelf: string() }) },
  });
  const base: Plugin = { name: "shelves", kinds: [backendKind] };
  const extending = (name: string, fields: ReturnType<typeof object>): Plugin => ({
    name,
    extendsKinds: [{ group: "shop.example", kind: "Place", fields: { spec: fields } }],
  });

  test("gets the fields and values that others add", () => {
    const { value, diagnostics } = mergePlugins(
      extending("crates", object({ type: string({ enum: ["Crate"] }), crate: string() })),
      base,
    );
    expect(diagnostics).toEqual([]);
    expect(value[1]?.kinds?.[0]?.fields.spec).toEqual(
      object({ type: string({ enum: ["Shelf", "Crate"] }), shelf: string(), crate: string() }),
    );
    expect(backendKind.fields.spec.fields).not.toHaveProperty("crate");
  });

  test("keeps what it says itself", () => {
    const { value, diagnostics } = mergePlugins(base, extending("crates", object({ shelf: boolean() })));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "Plugins shelves and crates both contribute the field spec.shelf of the kind shop.example/Place.",
    ]);
    expect(value[0]?.kinds?.[0]?.fields.spec).toEqual(backendKind.fields.spec);
  });

  test("has to be there", () => {
    const { diagnostics } = mergePlugins(extending("crates", object({ crate: string() })));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "Plugin crates adds fields to the kind shop.example/Place, which no plugin brings.",
    ]);
  });

  test("may have backends of several plugins, where all but one say which objects are theirs", () => {
    const some = { ...backend, contribution: { ...backend.contribution, handles: () => true } };
    const { diagnostics } = mergePlugins(
      { name: "one", contributesBackends: [backend] },
      { name: "two", contributesBackends: [some] },
      { name: "three", contributesBackends: [some] },
    );
    expect(diagnostics).toEqual([]);
  });
});
