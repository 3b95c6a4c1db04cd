import { clientCertificateValidation } from "./client-certificate-validation.ts";
import { perConnectionBufferLimitBytes, tcpKeepalive, transportSocketConnectTimeout } from "./connection.ts";
import type { AnyListenerSetting } from "./listener-setting.ts";
import { proxyProtocol } from "./proxy-protocol.ts";

/** Settings that a port may have of its own, in the order in which they apply. */
const portSettings: readonly AnyListenerSetting[] = [
  proxyProtocol,
  tcpKeepalive,
  perConnectionBufferLimitBytes,
  transportSocketConnectTimeout,
];

interface ListenerSettings {
  readonly default: readonly AnyListenerSetting[];
  readonly perPort: readonly AnyListenerSetting[];
}

/** The settings for connections, for all ports and for a single one. */
export const listenerSettings: ListenerSettings = {
  default: [...portSettings, clientCertificateValidation],
  perPort: portSettings,
};
