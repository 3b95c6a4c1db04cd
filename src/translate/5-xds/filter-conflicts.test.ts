import { expect, test } from "vitest";
import { any } from "../../sdk/envoy/messages.ts";
import { duringStage } from "../../sdk/filter-stage.ts";
import { definePlugin } from "../../sdk/plugin.ts";
import { type OwnedFilter, settleFilterConflicts } from "./filter-conflicts.ts";

const buffer = (plugin: string, maxRequestBytes: number, name = "buffer"): OwnedFilter => ({
  plugin,
  staged: {
    position: duringStage("route"),
    filter: { name, typedConfig: any("envoy.extensions.filters.http.buffer.v3.Buffer", { maxRequestBytes }) },
  },
});

const first = definePlugin({ name: "first" });
const second = definePlugin({ name: "second" });
const replacing = definePlugin({ name: "second", replaces: ["first"] });

const [small, large] = [buffer("first", 1), buffer("second", 2)];

const cases = [
  ["other names", [small, buffer("second", 2, "other")], [first, second], [1, 2], 0],
  ["one name with one configuration", [small, buffer("second", 1)], [first, second], [1, 1], 0],
  ["one name twice from one plugin", [small, buffer("first", 2)], [first, second], [1, 2], 0],
  ["one name with two configurations", [small, large], [first, second], [1], 1],
  ["the first plugin counts, whoever asks first", [large, small], [first, second], [1], 1],
  ["a plugin that replaces the other", [small, large], [first, replacing], [2], 0],
] as const;

test.each(cases)("%s", (_name, filters, plugins, kept, conflicts) => {
  const settled = settleFilterConflicts(filters, plugins);
  const sizes = settled.filters.map(
    ({ filter }) => (filter.typedConfig as { maxRequestBytes?: number }).maxRequestBytes,
  );
  expect(sizes).toEqual(kept);
  expect(settled.diagnostics.map(({ code }) => code)).toEqual(Array(conflicts).fill("plugin/filter-conflict"));
});

test("names both plugins and the filter", () => {
  const [diagnostic] = settleFilterConflicts([small, large], [first, second]).diagnostics;
  expect(diagnostic?.message).toContain("first and second both contribute the HTTP filter buffer");
});
