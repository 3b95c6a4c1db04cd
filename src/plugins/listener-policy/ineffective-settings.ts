import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { JsonObject, Path } from "../../sdk/json.ts";
import type { Gateway } from "../../sdk/kinds/gateway.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Resource } from "../../sdk/resource.ts";
import { httpSettings } from "./http-settings.ts";
import type { ListenerPolicySpec } from "./kind.ts";
import type { AnyListenerSetting } from "./listener-setting.ts";
import { listenerSettings } from "./listener-settings.ts";

interface Ineffective {
  readonly field: string;
  readonly target: string;
}

const report = defineDiagnostics({
  "listener-policy/needs-gateway": {
    severity: "warning",
    message: ({ field, target }: Ineffective) =>
      `${field} only takes effect for a whole Gateway; for ${target} it does nothing, and no status says so.`,
    help: () => "Target the Gateway without sectionName; perPort limits settings to a port.",
  },
  "listener-policy/needs-https": {
    severity: "warning",
    message: ({ field, target }: Ineffective) =>
      `${field} only takes effect for a whole Gateway or an HTTPS listener; for ${target} it does nothing, and no status says so.`,
    help: () => "Target the Gateway without sectionName; perPort limits settings to a port.",
  },
  "listener-policy/needs-listener": {
    severity: "warning",
    message: ({ field, target }: Ineffective) =>
      `${field} only takes effect for single listeners; for ${target} it does nothing, and no status says so.`,
    help: () => "Add the sectionName of each listener, or set spec.tls.frontend of the Gateway.",
  },
});

type Code = keyof typeof report.definitions;

/** What a target takes settings for. */
type Place = "gateway" | "https listener" | "other listener" | "some listeners";

interface Target {
  readonly place: Place;
  readonly text: string;
}

function targetOf(
  {
    kind,
    name = "",
    sectionName,
  }: { readonly kind: string; readonly name?: string; readonly sectionName?: string | undefined },
  { namespace }: Resource,
  { find }: PolicyContext,
): Target {
  const gateway = name === "" ? "the Gateways that the labels choose" : `${kind} ${namespace}/${name}`;
  if (!sectionName) return { place: "gateway", text: gateway };
  const text = `listener ${sectionName} of ${gateway}`;
  const found = find({ group: "gateway.networking.k8s.io", kind: "Gateway" }, namespace, name);
  const { listeners } = (found?.object as unknown as Gateway | undefined)?.spec ?? { listeners: [] };
  const protocol = listeners?.find((listener) => listener.name === sectionName)?.protocol;
  if (protocol === undefined) return { place: "some listeners", text };
  return { place: protocol === "HTTPS" ? "https listener" : "other listener", text };
}

/** Where a setting takes effect: on ports of the Gateway, in filter chains, or in the TLS of listeners. */
type Level = "port" | "chain" | "tls";

function levelOf({ applyToListener, applyToFilterChain }: AnyListenerSetting): Level {
  if (applyToListener) return "port";
  return applyToFilterChain ? "chain" : "tls";
}

function codeFor(level: Level, place: Place): Code | undefined {
  if (level === "tls") return place === "gateway" ? "listener-policy/needs-listener" : undefined;
  if (place === "gateway") return undefined;
  if (level === "port") return "listener-policy/needs-gateway";
  return place === "other listener" ? "listener-policy/needs-https" : undefined;
}

interface Written {
  readonly path: Path;
  readonly level: Level;
}

/** As one for all that goes into filter chains, and one for each of the others. */
function writtenHttpSettings(http: JsonObject, path: Path): readonly Written[] {
  const ofPorts = httpSettings.filter(({ field, portFilters }) => portFilters && http[field] !== undefined);
  return [
    { path, level: "chain" },
    ...ofPorts.map(({ field }): Written => ({ path: [...path, field], level: "port" })),
  ];
}

function writtenSettings(known: readonly AnyListenerSetting[], written: JsonObject, path: Path): readonly Written[] {
  const present = known.filter(({ field }) => written[field] !== undefined);
  const http = written.httpSettings as JsonObject | undefined;
  return [
    ...present.map((setting): Written => ({ path: [...path, setting.field], level: levelOf(setting) })),
    ...(http ? writtenHttpSettings(http, [...path, "httpSettings"]) : []),
  ];
}

function allSettings({ default: forAll, perPort = [] }: Partial<ListenerPolicySpec>): readonly Written[] {
  return [
    ...writtenSettings(listenerSettings.default, (forAll ?? {}) as JsonObject, ["spec", "default"]),
    ...perPort.flatMap(({ listener }, index) =>
      writtenSettings(listenerSettings.perPort, (listener ?? {}) as JsonObject, ["spec", "perPort", index, "listener"]),
    ),
  ];
}

/** Settings that do nothing where the policy's targets have them, of which the controller does not tell. */
export function ineffectiveSettings(resource: Resource, context: PolicyContext): readonly Diagnostic[] {
  const spec = (resource.object.spec ?? {}) as Partial<ListenerPolicySpec>;
  const targets = [...(spec.targetRefs ?? []), ...(spec.targetSelectors ?? [])];
  const settings = allSettings(spec);
  return targets.flatMap((reference) => {
    const { place, text } = targetOf(reference, resource, context);
    return settings.flatMap(({ path, level }) => {
      const code = codeFor(level, place);
      return code ? [report(code, context.at(path), { field: String(path.at(-1)), target: text })] : [];
    });
  });
}
