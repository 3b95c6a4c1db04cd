import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { JsonObject, Path } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import { locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import type { DestinationRule } from "./kind.ts";
import { wrongDurations } from "./wrong-durations.ts";

const report = defineDiagnostics({
  "destination-rule/not-used": {
    severity: "info",
    message: ({ field }: { readonly field: string }) => `kgateway does not use ${field} of DestinationRules.`,
  },
  "destination-rule/needs-outlier-detection": {
    severity: "warning",
    message: () => "tcpKeepalive has no effect, since kgateway reads it only beside outlierDetection.",
    help: () => "Add outlierDetection to the same settings ({} is enough), or use a BackendConfigPolicy.",
  },
  "destination-rule/for-some-clients": {
    severity: "info",
    message: () =>
      "The rule is for some proxies only, and this run for one of which nothing is known; it does not count.",
    help: () => "Name the Pod of a proxy (--client NAMESPACE/POD) to see what it gets.",
  },
  "destination-rule/wrong-duration": {
    severity: "error",
    message: () => "This is not a duration of at least a millisecond, so that the whole rule is refused.",
    help: () => "Write a number and a unit, such as 500ms, 30s or 1m30s.",
  },
});

/** Fields that have an effect: `true` with all that is below. */
interface UsedFields {
  readonly [field: string]: true | UsedFields;
}

const usedSettings: UsedFields = {
  connectionPool: { tcp: { tcpKeepalive: true } },
  loadBalancer: { localityLbSetting: { enabled: true, failover: true, failoverPriority: true } },
  outlierDetection: {
    baseEjectionTime: true,
    consecutive5xxErrors: true,
    consecutiveGatewayErrors: true,
    consecutiveLocalOriginFailures: true,
    interval: true,
    maxEjectionPercent: true,
    minHealthPercent: true,
    splitExternalLocalOriginErrors: true,
  },
};

function unusedFields(value: JsonObject, used: UsedFields, path: Path): readonly Path[] {
  return Object.entries(value).flatMap(([field, below]) => {
    const inner = used[field];
    if (inner === true) return [];
    const at = [...path, field];
    return inner ? unusedFields(below as JsonObject, inner, at) : [at];
  });
}

/** The settings for all ports, and those for one. */
function settingsOf({ spec: { trafficPolicy } }: DestinationRule) {
  if (!trafficPolicy) return [];
  const { portLevelSettings = [], ...all } = trafficPolicy;
  const path = ["spec", "trafficPolicy"];
  const ofPorts = portLevelSettings.map(({ port, ...settings }, index) => ({
    settings,
    path: [...path, "portLevelSettings", index],
  }));
  return [{ settings: all, path }, ...ofPorts];
}

function unused(rule: DestinationRule): readonly Path[] {
  const inSettings = settingsOf(rule).flatMap(({ settings, path }) =>
    unusedFields(settings as unknown as JsonObject, usedSettings, path),
  );
  return rule.spec.subsets ? [["spec", "subsets"], ...inSettings] : inSettings;
}

function lonelyKeepalives(rule: DestinationRule): readonly Path[] {
  return settingsOf(rule)
    .filter(({ settings }) => settings.connectionPool?.tcp?.tcpKeepalive && !settings.outlierDetection)
    .map(({ path }) => [...path, "connectionPool", "tcp", "tcpKeepalive"]);
}

/** What of a rule the controller refuses, or reads without using it. */
export function findings(rule: DestinationRule, { at }: PolicyContext): readonly Diagnostic[] {
  const wrong = wrongDurations(rule).map((path) => report("destination-rule/wrong-duration", at(path), undefined));
  return [
    ...wrong,
    ...unused(rule).map((path) =>
      report("destination-rule/not-used", at(path), {
        field: path.filter((part) => typeof part === "string").join("."),
      }),
    ),
    ...lonelyKeepalives(rule).map((path) => report("destination-rule/needs-outlier-detection", at(path), undefined)),
  ];
}

/** That rules do not count because nothing is known of the client. */
export function forSomeClients(rules: readonly Resource[]): readonly Diagnostic[] {
  return rules.map((rule) => {
    const place = { location: locationIn(rule, ["spec", "host"]), object: objectReference(rule) };
    return report("destination-rule/for-some-clients", place, undefined);
  });
}
