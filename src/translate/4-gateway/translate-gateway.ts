import type { Gateway, GatewayIr } from "../../sdk/ir/gateway.ts";
import type { Report } from "../../sdk/report.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import type { AttachedRoute } from "./attached-route.ts";
import { clientCertificate, clientCertificateBackends } from "./client-certificate.ts";
import { type Findings, joinFindings } from "./findings.ts";
import { listenerKey } from "./listener-key.ts";
import { listenerParent } from "./listener-report.ts";
import { mergeListeners } from "./merge-listeners.ts";
import type { PreparedRoutes } from "./prepared-routes.ts";
import { attachRoutes } from "./route-attachment.ts";
import { translateByPlugin } from "./translate-by-plugin.ts";
import { translatePort } from "./translate-port.ts";
import type { TranslatedGateway } from "./translated-gateway.ts";
import { validateListeners } from "./validate-listeners.ts";

/** As kgateway: routes count at listeners that are rejected later, too, and as often as they attach. */
function attachedRoutes(
  { listeners }: Gateway,
  routesByListener: ReadonlyMap<string, readonly AttachedRoute[]>,
): Findings {
  const reports = listeners.map((listener): Report => {
    const { name } = listener.spec;
    const routes = routesByListener.get(listenerKey(listener.parent, name)) ?? [];
    return { about: "listener", parent: listenerParent(listener), listener: name, attachedRoutes: routes.length };
  });
  return { reports, diagnostics: [] };
}

/** The ordinary translation: listeners, merged by port, with the routes that attach to them. */
function translateByListeners(gateway: Gateway, index: TranslationIndex, routes: PreparedRoutes): TranslatedGateway {
  const attachments = attachRoutes(gateway, index, routes);
  const allRoutes = [...attachments.routesByListener.values()].flat();
  const certificate = clientCertificate(gateway, index);
  const { backends, scope } = clientCertificateBackends(gateway, certificate.value, allRoutes);
  const counts = attachedRoutes(gateway, attachments.routesByListener);
  const valid = validateListeners(gateway, index.settings);
  const merged = mergeListeners(valid.value, attachments.routesByListener);
  const ports = merged.map((port) => translatePort(port, { gateway, index, scope }));
  const ir: GatewayIr = {
    source: gateway.source,
    gatewayClassName: gateway.gatewayClassName,
    listeners: ports.map(({ value }) => value),
    attachedPolicies: gateway.attachedPolicies,
  };
  const findings = joinFindings([certificate, attachments, counts, valid, ...ports]);
  return { gateway, ir, clientCertificateBackends: backends, ...findings };
}

/** Says what one Gateway should do. A plugin that knows its class may take it over. */
export function translateGateway(gateway: Gateway, index: TranslationIndex, routes: PreparedRoutes): TranslatedGateway {
  const { translated, failures } = translateByPlugin(gateway, index, routes);
  if (translated) return translated;
  const ordinary = translateByListeners(gateway, index, routes);
  return { ...ordinary, diagnostics: [...failures, ...ordinary.diagnostics] };
}
