import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultSettings } from "../src/sdk/settings.ts";
import type { TranslateOptions } from "../src/translate/translate.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures");

/**
 * What a fixture is translated with: the controller's defaults, save for the settings (and the Pod of the client) that a file
 * `CASE.options.json` beside it names.
 * @param name the path of the fixture below fixtures/, without the ending
 */
export function fixtureOptions(name: string): TranslateOptions {
  const file = join(fixtures, `${name}.options.json`);
  const { client, ...settings } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return {
    settings: { ...defaultSettings, ...settings },
    client,
    namespace: "default",
    apiDefaults: "all",
    gatewayClasses: [],
    facts: {},
  };
}
