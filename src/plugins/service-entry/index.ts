import { parsed } from "../../sdk/diagnostic.ts";
import { defineBackend, definePlugin } from "../../sdk/plugin.ts";
import { serviceEntryBackends } from "./backends.ts";
import { serviceEntryCluster } from "./cluster.ts";
import { endpointsOf, type ServiceEntryPort } from "./endpoints.ts";
import { hostnameGroupKind, serviceEntryKind, workloadEntryKind } from "./kind.ts";
import { selectsWorkloads } from "./service-entries.ts";

/** ServiceEntry: hosts that Istio's mesh knows of, by their addresses, by DNS or by the workloads that they select. */
export const serviceEntry = definePlugin({
  name: "service-entry",
  enabledBy: "enableIstioIntegration",
  kinds: [serviceEntryKind, workloadEntryKind],
  contributesBackends: [
    defineBackend<ServiceEntryPort>(serviceEntryKind, {
      backends: serviceEntryBackends,
      aliasKinds: [hostnameGroupKind, { group: serviceEntryKind.group, kind: serviceEntryKind.kind }],
      initEnvoyBackend: serviceEntryCluster,
      endpoints: (backend) => (selectsWorkloads(backend.ir.spec) ? parsed(endpointsOf(backend)) : undefined),
    }),
  ],
});
