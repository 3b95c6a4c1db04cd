import type { HttpConnectionManager } from "../../sdk/envoy/messages.ts";
import { defineHttpSetting } from "./http-setting.ts";
import type { HttpSettings } from "./schema/http-settings.ts";

type UpgradeConfigs = NonNullable<HttpConnectionManager["upgradeConfigs"]>;

/** Protocols that clients may change to, such as `websocket`. */
export const upgradeConfig = defineHttpSetting<UpgradeConfigs>({
  field: "upgradeConfig",
  parse(spec) {
    const { enabledUpgrades = [] } = spec as NonNullable<HttpSettings["upgradeConfig"]>;
    return { ir: enabledUpgrades.map((upgradeType) => ({ upgradeType })) };
  },
  applyToHcm: (upgradeConfigs) => ({ hcm: { append: { upgradeConfigs } } }),
});
