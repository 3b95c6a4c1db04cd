import { defaultSettings, type Settings } from "../../src/sdk/settings.ts";

/** `EnableAuthMetadata` as the settings spell it here: `enableAuthMetadata`. */
function settingName(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`.replace("GatewayAPI", "GatewayApi");
}

/** The settings that a case was made with. */
export function caseSettings(given: Readonly<Record<string, unknown>>): Settings {
  const named = Object.entries(given).map(([name, value]) => [settingName(name), value]);
  return { ...defaultSettings, ...Object.fromEntries(named) };
}
