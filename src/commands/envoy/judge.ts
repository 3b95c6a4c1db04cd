import { createHash } from "node:crypto";
import type { JsonObject } from "../../sdk/json.ts";
import type { EnvoyVerdict, PartialConfiguration } from "../../sdk/partial-configuration.ts";
import { withoutDynamicModules } from "../../validate/dynamic-modules.ts";
import { validationBootstrap } from "../../validate/strict/validation-bootstrap.ts";
import { inProcessVerdict, lonelyRefusal } from "../../validate/strict/verdict.ts";
import type { AskEnvoy } from "./ask-envoy.ts";

/** An Envoy that is asked about many configurations at once, after the translation that needs its verdicts. */
export interface EnvoyJudge {
  /** What Envoy has said; where it has not been asked yet, what kgw's own checks say, and the question is noted. */
  readonly verdict: EnvoyVerdict;
  /** Asks Envoy what was noted. Whether it says anything that the translation could not know. */
  readonly askNoted: () => boolean;
  /** How often Envoy was run. */
  readonly runs: () => number;
}

interface Noted {
  readonly key: string;
  readonly configuration: PartialConfiguration;
}

const keyOf = (configuration: PartialConfiguration): string =>
  createHash("sha256").update(JSON.stringify(configuration)).digest("base64");

const moduleFilter = {
  name: "module",
  typedConfig: {
    "@type": "type.googleapis.com/envoy.extensions.filters.http.dynamic_modules.v3.DynamicModuleFilter",
    dynamicModuleConfig: { name: "rust_module" },
    filterName: "rustformation",
    filterConfig: { "@type": "type.googleapis.com/google.protobuf.StringValue", value: "{}" },
  },
};

/** Asks about several at once; undefined also where each of them would do but not all together. */
function refused(noted: readonly Noted[], ask: AskEnvoy): ReadonlyMap<string, string> {
  const [first, ...others] = noted;
  if (!first) return new Map();
  const refusal = ask(validationBootstrap(noted.map(({ configuration }) => configuration)));
  if (refusal === undefined) return new Map();
  if (others.length === 0) return new Map([[first.key, refusal]]);
  const middle = Math.ceil(noted.length / 2);
  return new Map([...refused(noted.slice(0, middle), ask), ...refused(noted.slice(middle), ask)]);
}

/** Only kgateway's own image holds its module; with any other Envoy, kgw's own reading of it has to do. */
function moduleStripper(ask: AskEnvoy): (bootstrap: JsonObject) => JsonObject {
  let hasModule: boolean | undefined;
  return (bootstrap) => {
    if (!JSON.stringify(bootstrap).includes("DynamicModuleFilter")) return bootstrap;
    hasModule ??= ask(validationBootstrap([{ httpFilters: [moduleFilter] }])) === undefined;
    return hasModule ? bootstrap : withoutDynamicModules(bootstrap);
  };
}

/** What kgw itself finds wrong with what Envoy was not shown. */
function moduleRefusal({ perFilterConfig = {}, routes = [] }: PartialConfiguration): string | undefined {
  const refusal = inProcessVerdict({ perFilterConfig, routes });
  return refusal?.includes("dynamic module") ? refusal : undefined;
}

/** An Envoy as a judge. Verdicts are kept by content: what occurs twice is asked once. */
export function envoyJudge(askBootstrap: AskEnvoy): EnvoyJudge {
  const verdicts = new Map<string, string | undefined>();
  const noted = new Map<string, Noted & { readonly assumed: string | undefined }>();
  let runs = 0;
  const counted: AskEnvoy = (bootstrap) => {
    runs++;
    return askBootstrap(bootstrap);
  };
  const shown = moduleStripper(counted);
  return {
    verdict(configuration) {
      const key = keyOf(configuration);
      if (verdicts.has(key)) return verdicts.get(key);
      const assumed = inProcessVerdict(configuration);
      noted.set(key, { key, configuration, assumed });
      return assumed;
    },
    askNoted() {
      const questions = [...noted.values()];
      noted.clear();
      const refusals = refused(questions, (bootstrap) => counted(shown(bootstrap)));
      for (const { key, configuration } of questions) {
        // Asked together with others, a configuration may use what is theirs.
        verdicts.set(key, refusals.get(key) ?? lonelyRefusal(configuration) ?? moduleRefusal(configuration));
      }
      return questions.some(({ key, assumed }) => verdicts.get(key) !== assumed);
    },
    runs: () => runs,
  };
}

/** Translates until Envoy has been asked about everything that the translation depends on. */
export function translateWithJudge<Result>(judge: EnvoyJudge, translate: (verdict: EnvoyVerdict) => Result): Result {
  for (;;) {
    const result = translate(judge.verdict);
    if (!judge.askNoted()) return result;
  }
}
