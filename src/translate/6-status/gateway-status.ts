import type { Gateway as GatewayObject } from "../../sdk/kinds/gateway.ts";
import type { Condition } from "../../sdk/report.ts";
import type { Resource } from "../../sdk/resource.ts";
import { observed, type StatusCondition, withCondition, withDefaults } from "./conditions.ts";
import type { ParentReport } from "./folded-reports.ts";
import { isFalse, type ListenerStatus, listenerStatus, notProgrammedCondition } from "./listener-status.ts";

export interface GatewayStatus {
  readonly attachedListenerSets?: number | undefined;
  readonly conditions: readonly StatusCondition[];
  readonly listeners: readonly ListenerStatus[];
}

type GatewaySpec = GatewayObject["spec"];

/** What is wrong with the addresses asked for; the last one decides. */
function addressConditions({ addresses = [] }: GatewaySpec): readonly Condition[] {
  return addresses.flatMap(({ type }): readonly Condition[] => {
    if (type === undefined || type === "IPAddress") return [];
    return type === "Hostname"
      ? [
          {
            type: "Programmed",
            status: "False",
            reason: "AddressNotUsable",
            message: "Hostname addresses may not be used",
          },
        ]
      : [{ type: "Accepted", status: "False", reason: "UnsupportedAddress", message: "Unknown address kind" }];
  });
}

function insecureFrontendConditions({ tls }: GatewaySpec): readonly Condition[] {
  const { default: byDefault, perPort = [] } = tls?.frontend ?? {};
  const modes = [byDefault?.validation?.mode, ...perPort.map((port) => port.tls?.validation?.mode)];
  if (!modes.includes("AllowInsecureFallback")) return [];
  const message = "Gateway frontend validation is configured to allow insecure fallback";
  return [{ type: "InsecureFrontendValidationMode", status: "True", reason: "ConfigurationChanged", message }];
}

function defaults(listeners: readonly ListenerStatus[]): readonly Condition[] {
  const unresolved = listeners.some(({ conditions }) => isFalse(conditions, "ResolvedRefs"));
  return [
    { type: "Accepted", status: "True", reason: "Accepted", message: "Successfully accepted Gateway" },
    { type: "Programmed", status: "True", reason: "Programmed", message: "Successfully programmed Gateway" },
    unresolved
      ? {
          type: "ResolvedRefs",
          status: "False",
          reason: "ListenersNotResolved",
          message: "One or more listeners have unresolved references",
        }
      : {
          type: "ResolvedRefs",
          status: "True",
          reason: "ResolvedRefs",
          message: "Successfully resolved all Gateway references",
        },
  ];
}

/**
 * The status of a Gateway.
 * As kgateway: a listener that is not programmed makes the Gateway accepted again, even if it had been refused before.
 */
export function gatewayStatus(report: ParentReport, gateway: Resource): GatewayStatus {
  const { spec } = gateway.object as unknown as GatewayObject;
  const listeners = (spec.listeners ?? []).map(({ name }) => listenerStatus(report, name, gateway.generation));
  const notProgrammed = notProgrammedCondition(listeners);
  const explicit = [
    ...(notProgrammed ? [notProgrammed] : []),
    ...addressConditions(spec),
    ...insecureFrontendConditions(spec),
  ].reduce(withCondition, report.conditions);
  return {
    attachedListenerSets: report.attachedListenerSets || undefined,
    conditions: observed(withDefaults(explicit, defaults(listeners)), gateway.generation),
    listeners,
  };
}
