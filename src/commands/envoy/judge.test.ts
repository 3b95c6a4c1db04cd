import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../sdk/json.ts";
import type { EnvoyVerdict, PartialConfiguration } from "../../sdk/partial-configuration.ts";
import { refusalExamples } from "../../validate/strict/refusal-examples.ts";
import { askEnvoy } from "./ask-envoy.ts";
import { envoyJudge, translateWithJudge } from "./judge.ts";

const envoy = process.env.ENVOY;
if (!envoy) console.log("skipped: ENVOY names no Envoy to hold kgw's own verdicts against");

const route = (path: string): PartialConfiguration => ({
  routes: [{ match: { prefix: path }, route: { cluster: "catalog" } }],
  clusters: [{ name: "catalog" }],
});

/** An Envoy that refuses whatever holds a text. */
const refusing = (text: string) => (bootstrap: JsonObject) =>
  JSON.stringify(bootstrap).includes(text) ? `no ${text}` : undefined;

function judged(count: number, ask: (bootstrap: JsonObject) => string | undefined) {
  const judge = envoyJudge(ask);
  const translate = (verdict: EnvoyVerdict) =>
    Array.from({ length: count }, (_, index) => verdict(route(`/shop-${index}-`)));
  return { verdicts: translateWithJudge(judge, translate), runs: judge.runs() };
}

describe("an Envoy as a judge", () => {
  test("is run once where it takes everything", () => {
    expect(judged(100, () => undefined)).toEqual({ verdicts: Array(100).fill(undefined), runs: 1 });
  });

  test("finds the one that it refuses by halves", () => {
    const { verdicts, runs } = judged(128, refusing("/shop-77-"));
    expect(verdicts.flatMap((verdict, index) => (verdict ? [[index, verdict]] : []))).toEqual([[77, "no /shop-77-"]]);
    expect(runs).toBeLessThanOrEqual(2 * Math.log2(128) + 1);
  });

  test("is not asked twice about the same thing", () => {
    const judge = envoyJudge(() => undefined);
    for (let round = 0; round < 3; round++) {
      judge.verdict(route("/"));
      judge.askNoted();
    }
    expect(judge.runs()).toBe(1);
  });
});

describe.skipIf(!envoy)("a real Envoy says what kgw says of", () => {
  const ask = askEnvoy(envoy ?? "");
  const judge = envoyJudge(ask);
  beforeAll(() => {
    for (const { configuration } of refusalExamples) judge.verdict(configuration);
    judge.askNoted();
  }, 60_000);
  test.each(refusalExamples)("$name", ({ configuration, refusal }) => {
    expect(judge.verdict(configuration)).toBe(refusal);
  });
});
