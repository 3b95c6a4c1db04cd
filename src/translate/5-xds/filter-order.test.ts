import fc from "fast-check";
import { expect, test } from "vitest";
import {
  afterStage,
  beforeStage,
  duringStage,
  filterStages,
  relativeToStage,
  type StagedHttpFilter,
} from "../../sdk/filter-stage.ts";
import { inOrder, placed, withoutRepeated } from "./filter-order.ts";

const type = (name: string) => `type.googleapis.com/${name}`;

function staged(
  name: string,
  position: StagedHttpFilter["position"],
  more: { readonly type?: string; readonly weight?: number; readonly config?: string } = {},
): StagedHttpFilter {
  const typedConfig = { "@type": type(more.type ?? name), ...(more.config && { config: more.config }) };
  return { position, filter: { name, typedConfig }, ...(more.weight !== undefined && { weight: more.weight }) };
}

const names = (filters: readonly StagedHttpFilter[]) => inOrder(filters.map(placed)).map(({ name }) => name);

test("filters stand in the order of the stages", () => {
  const filters = filterStages.map((stage) => staged(stage, duringStage(stage)));
  expect(names([...filters].reverse())).toEqual([...filterStages]);
});

test("before and after a stage lie between it and its neighbours", () => {
  expect(
    names([
      staged("after", afterStage("authZ")),
      staged("further after", relativeToStage("authZ", 2)),
      staged("next", relativeToStage("rateLimit", -5)),
      staged("during", duringStage("authZ")),
      staged("before", beforeStage("authZ")),
    ]),
  ).toEqual(["before", "during", "after", "further after", "next"]);
});

test("among filters of one type the heavier comes first, whatever the names", () => {
  const place = duringStage("authN");
  expect(
    names([
      staged("a", place, { type: "jwt", weight: -1 }),
      staged("b", place, { type: "jwt" }),
      staged("c", place, { type: "jwt", weight: 7 }),
    ]),
  ).toEqual(["c", "b", "a"]);
});

test("between types weights do not count, names do", () => {
  const place = duringStage("authN");
  expect(names([staged("b", place, { weight: 9 }), staged("a", place, { weight: 1 })])).toEqual(["a", "b"]);
});

test("of one name the type decides, then the configuration", () => {
  const place = duringStage("route");
  const filters = [
    staged("same", place, { type: "b", config: "1" }),
    staged("same", place, { type: "a", config: "2" }),
    staged("same", place, { type: "a", config: "1" }),
  ];
  const configs = inOrder(filters.map(placed)).map(({ typedConfig }) => [typedConfig?.["@type"], typedConfig?.config]);
  expect(configs).toEqual([
    [type("a"), "1"],
    [type("a"), "2"],
    [type("b"), "1"],
  ]);
});

/** Go's insertion sort on the same three gives the same; the order among them has no answer that pleases every pair. */
test("where no order pleases every pair, the order of arrival decides as in the controller", () => {
  const place = duringStage("authN");
  const light = staged("a", place, { type: "x", weight: 1 });
  const between = staged("b", place, { type: "y" });
  const heavy = staged("c", place, { type: "x", weight: 5 });
  expect(names([light, between, heavy])).toEqual(["a", "b", "c"]);
  expect(names([heavy, light, between])).toEqual(["c", "a", "b"]);
});

test("equal neighbours become one, whatever the order of their fields", () => {
  const one = { name: "a", typedConfig: { "@type": "t", x: 1, y: 2 } };
  const same = { typedConfig: { y: 2, "@type": "t", x: 1 }, name: "a" };
  const other = { name: "a", typedConfig: { "@type": "t", x: 2, y: 2 } };
  expect(withoutRepeated([one, same, other, other, one])).toEqual([one, other, one]);
});

test("the order of arrival does not matter where nothing has a weight", () => {
  const filter = fc.record({
    name: fc.constantFrom("a", "b"),
    stage: fc.constantFrom(...filterStages),
    relative: fc.integer({ min: -2, max: 2 }),
    config: fc.constantFrom("1", "2"),
  });
  const filters = fc.array(filter, { maxLength: 12 });
  fc.assert(
    fc.property(
      filters.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        const sorted = (all: typeof list) =>
          inOrder(
            all.map(({ name, stage, relative, config }) =>
              placed(staged(name, relativeToStage(stage, relative), { config })),
            ),
          );
        expect(sorted(shuffled)).toEqual(sorted(list));
      },
    ),
  );
});
