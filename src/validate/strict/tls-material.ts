import { X509Certificate } from "node:crypto";
import { isPlainObject } from "../message-codec.ts";
import { cipherSuitesRefusal, ecdhCurvesRefusal } from "./cipher-suites.ts";

type Message = Readonly<Record<string, unknown>>;

const object = (value: unknown): Message => (isPlainObject(value) ? value : {});
const objects = (value: unknown): readonly Message[] => (Array.isArray(value) ? value.filter(isPlainObject) : []);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The text of a data source, where it is written in the configuration itself. */
const inlineText = (source: unknown): string | undefined => {
  const { inlineString } = object(source);
  return typeof inlineString === "string" ? inlineString : undefined;
};

function certificate(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

/** BoringSSL knows other elliptic curves than Node, and of these Envoy takes three. */
const curves: readonly unknown[] = ["prime256v1", "secp384r1", "secp521r1"];

function chainRefusal(source: unknown): string | undefined {
  const pem = inlineText(source);
  if (pem === undefined) return undefined;
  const key = certificate(pem)?.publicKey;
  const refusal = "Failed to load certificate chain from <inline>";
  if (!key) return refusal;
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === "rsa" && modulusLength < 2048) {
    return `${refusal}, only RSA certificates with 2048-bit or larger keys are supported`;
  }
  return key.asymmetricKeyType === "ec" && !curves.includes(namedCurve) ? refusal : undefined;
}

function validationContextOf({ validationContext, combinedValidationContext }: Message): Message {
  return object(validationContext ?? object(combinedValidationContext).defaultValidationContext);
}

/** Names are only worth something where somebody vouches for them; secrets that are delivered apart may bring who does. */
function namesRefusal(common: Message): string | undefined {
  const { matchTypedSubjectAltNames, trustedCa } = validationContextOf(common);
  const isDeliveredApart = common.combinedValidationContext !== undefined;
  return objects(matchTypedSubjectAltNames).length > 0 && trustedCa === undefined && !isDeliveredApart
    ? "SAN-based verification of peer certificates without trusted CA is insecure and not allowed"
    : undefined;
}

function authoritiesRefusal(common: Message): string | undefined {
  const pem = inlineText(validationContextOf(common).trustedCa);
  return pem === undefined || certificate(pem) ? undefined : "Failed to load trusted CA certificates from <inline>";
}

/** What Envoy finds wrong with the TLS towards a backend, in its words and order; undefined where it takes it. */
export function upstreamTlsRefusal({ commonTlsContext }: Message): string | undefined {
  const common = object(commonTlsContext);
  const certificates = objects(common.tlsCertificates);
  if (certificates.length > 1) return "Multiple TLS certificates are not supported for client contexts";
  const { cipherSuites, ecdhCurves } = object(common.tlsParams);
  return (
    namesRefusal(common) ??
    cipherSuitesRefusal(texts(cipherSuites)) ??
    ecdhCurvesRefusal(texts(ecdhCurves)) ??
    authoritiesRefusal(common) ??
    certificates.map(({ certificateChain }) => chainRefusal(certificateChain)).find((refusal) => refusal !== undefined)
  );
}
