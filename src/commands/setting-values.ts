import { defaultSettings, type Settings } from "../sdk/settings.ts";
import { nearestWord } from "../validate/nearest-word.ts";
import { usageProblem } from "./io.ts";

type SettingName = keyof Settings;

const allowedValues: Partial<Readonly<Record<SettingName, readonly string[]>>> = {
  dnsLookupFamily: ["V4_PREFERRED", "V4_ONLY", "V6_ONLY", "ALL", "AUTO"],
  validationMode: ["STANDARD", "STRICT"],
  referenceGrantMode: ["OFF", "PERMISSIVE", "STRICT"],
};

const jsonSettings: ReadonlySet<SettingName> = new Set([
  "policyMerge",
  "discoveryNamespaceSelectors",
  "serviceEntriesExclusionLabelSelectors",
]);

/** Settings of the controller that reach neither Envoy nor statuses: taken and passed over. */
const settingsWithoutEffect = [
  "AdminBindAddress",
  "DefaultImageRegistry",
  "DefaultImageTag",
  "DefaultImagePullPolicy",
  "LogLevel",
  "EnableOrderedAds",
  "ValidatorMode",
  "ValidatorCacheSize",
  "EnableBuiltinDefaultMetrics",
  "DisableLeaderElection",
  "AwsEc2RefreshInterval",
  "GatewayClassParametersRefs",
];

/** `KGW_ENABLE_AUTH_METADATA`, `EnableAuthMetadata` and `enableAuthMetadata` are one name. */
const plainName = (name: string): string => name.replace(/^KGW_/i, "").replaceAll("_", "").toLowerCase();

const settingNames = Object.keys(defaultSettings) as readonly SettingName[];
const settingByPlainName = new Map(settingNames.map((name) => [plainName(name), name]));
const withoutEffect = new Set(settingsWithoutEffect.map(plainName));

/** A setting as the controller's documentation spells it. */
const displayName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function booleanValue(name: SettingName, text: string): boolean {
  if (/^(1|t|true)$/i.test(text)) return true;
  if (/^(0|f|false)$/i.test(text)) return false;
  throw usageProblem(`${displayName(name)} is true or false, not "${text}".`);
}

function textValue(name: SettingName, text: string): string {
  const allowed = allowedValues[name];
  if (allowed && !allowed.includes(text.toUpperCase())) {
    throw usageProblem(`${displayName(name)} is one of ${allowed.join(", ")}, not "${text}".`);
  }
  if (jsonSettings.has(name)) {
    try {
      JSON.parse(text);
    } catch {
      throw usageProblem(`${displayName(name)} is JSON, which "${text}" is not.`);
    }
  }
  return allowed ? text.toUpperCase() : text;
}

function settingValue(name: SettingName, text: string): Settings[SettingName] {
  switch (typeof defaultSettings[name]) {
    case "boolean":
      return booleanValue(name, text);
    case "number":
      if (!/^\d+$/.test(text)) throw usageProblem(`${displayName(name)} is a whole number, not "${text}".`);
      return Number(text);
    default:
      return textValue(name, text);
  }
}

function settingOf(name: string): SettingName | undefined {
  const setting = settingByPlainName.get(plainName(name));
  if (setting || withoutEffect.has(plainName(name))) return setting;
  const nearest = nearestWord(name, settingNames.map(displayName));
  throw usageProblem(`There is no setting ${name}.${nearest ? ` Did you mean ${nearest}?` : ""}`);
}

/** One `NAME=VALUE`; nothing where the setting has no effect here. */
function assignment(text: string): Partial<Settings> {
  const equals = text.indexOf("=");
  if (equals < 1) throw usageProblem(`--set takes NAME=VALUE, not "${text}".`);
  const name = settingOf(text.slice(0, equals));
  return name ? { [name]: settingValue(name, text.slice(equals + 1)) } : {};
}

/** The controller's own environment names; whatever else begins with KGW_ is somebody else's. */
function fromEnvironment(env: Readonly<Record<string, string | undefined>>): Partial<Settings> {
  const unprefixed = ["DELEGATION_WILDCARD_NAMESPACE", "CLUSTER_DOMAIN"];
  const named = Object.entries(env).flatMap(([name, value]) => {
    const setting =
      name.startsWith("KGW_") || unprefixed.includes(name) ? settingByPlainName.get(plainName(name)) : undefined;
    return setting && value !== undefined ? [[setting, settingValue(setting, value)] as const] : [];
  });
  return Object.fromEntries(named);
}

/** The settings of a run: command line over environment over configuration file over the controller's defaults. */
export function readSettings(sources: {
  readonly assignments: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly file: Readonly<Record<string, unknown>>;
}): Settings {
  const fromFile = Object.entries(sources.file).map(([name, value]) =>
    assignment(`${name}=${typeof value === "string" ? value : JSON.stringify(value)}`),
  );
  return Object.assign(
    {},
    defaultSettings,
    ...fromFile,
    fromEnvironment(sources.env),
    ...sources.assignments.map(assignment),
  );
}
