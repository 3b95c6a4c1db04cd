import type { HttpConnectionManager } from "../../sdk/envoy/messages.ts";
import { hcmFields } from "./hcm-fields.ts";
import type { ForwardClientCertDetails } from "./schema/http-settings.ts";

type Mode = HttpConnectionManager["forwardClientCertDetails"];

const modes: Readonly<Record<string, Mode>> = {
  Sanitize: "SANITIZE",
  ForwardOnly: "FORWARD_ONLY",
  AppendForward: "APPEND_FORWARD",
  SanitizeSet: "SANITIZE_SET",
  AlwaysForwardOnly: "ALWAYS_FORWARD_ONLY",
};

/** Details without a mode would never be sent, since Envoy removes the header unless told. */
function modeOf({ mode, details }: ForwardClientCertDetails): Mode {
  return (mode && modes[mode]) ?? (details && "SANITIZE_SET");
}

/** What becomes of the header that tells backends of the client's certificate. */
export const forwardClientCertMode = hcmFields<ForwardClientCertDetails>(
  "forwardClientCertDetails",
  (spec) => {
    const forwardClientCertDetails = modeOf(spec);
    return forwardClientCertDetails && { forwardClientCertDetails };
  },
  { origin: "forwardClientCertDetails.mode" },
);

/** What backends are told of the client's certificate; merged apart from the mode. */
export const setCurrentClientCertDetails = hcmFields<ForwardClientCertDetails>(
  "forwardClientCertDetails",
  ({ details }) => {
    if (!details) return undefined;
    const { cert, chain, dns, subject, uri } = details;
    return { setCurrentClientCertDetails: { cert, chain, dns, subject, uri } };
  },
  { origin: "forwardClientCertDetails.details" },
);
