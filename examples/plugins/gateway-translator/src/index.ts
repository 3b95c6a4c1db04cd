import { definePlugin, definePolicy } from "kgw/sdk";
import { type MaintenancePage, maintenanceKind, respond } from "./maintenance-page.ts";
import { translateMaintenance } from "./translate-maintenance.ts";

/** Gateways of the class `maintenance` answer every request with a page of their own, whatever routes they have. */
export default definePlugin({
  name: "gateway-translator",
  contributesPolicies: [
    definePolicy<MaintenancePage>(maintenanceKind, {
      name: "maintenance-page",
      newGatewayTranslationPass: () => ({ applyForRoute: respond }),
    }),
  ],
  contributesGwTranslator: ({ gatewayClassName }) =>
    gatewayClassName === "maintenance" ? { translate: translateMaintenance } : undefined,
});
