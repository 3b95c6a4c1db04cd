import type { TlsConfig, TlsVersion } from "../../sdk/ir/tls.ts";

/** What the options of a listener's `tls` set. */
export type TlsOptions = Pick<
  TlsConfig,
  | "alpnProtocols"
  | "cipherSuites"
  | "ecdhCurves"
  | "signatureAlgorithms"
  | "minTlsVersion"
  | "maxTlsVersion"
  | "verifySubjectAltNames"
  | "verifyCertificateHash"
>;

/** What is wrong with one option, in the controller's words. */
export interface TlsOptionError {
  readonly message: string;
  readonly isUnknownOption: boolean;
  /** The key of the option to blame. */
  readonly option: string;
}

const noOptions: TlsOptions = {
  alpnProtocols: [],
  cipherSuites: [],
  ecdhCurves: [],
  signatureAlgorithms: [],
  verifySubjectAltNames: [],
  verifyCertificateHash: [],
};

const tlsVersions: ReadonlyMap<string, TlsVersion> = new Map([
  ["1.0", "TLSv1_0"],
  ["1.1", "TLSv1_1"],
  ["1.2", "TLSv1_2"],
  ["1.3", "TLSv1_3"],
]);

interface OptionResult {
  readonly set: Partial<TlsOptions>;
  readonly errors: readonly string[];
}

const set = (options: Partial<TlsOptions>): OptionResult => ({ set: options, errors: [] });

/** The parts between commas, without blanks around them; an empty text has one empty part. */
function listed(text: string): readonly string[] {
  return text.split(",").map((part) => part.trim());
}

function version(text: string, bound: "minimum" | "maximum"): OptionResult {
  const found = tlsVersions.get(text);
  if (!found) return { set: {}, errors: [`invalid ${bound} tls version: ${text}`] };
  return set(bound === "minimum" ? { minTlsVersion: found } : { maxTlsVersion: found });
}

const sha256 = /^(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){31})$/;

/** Commas and dashes divide, so that a list in YAML's style inside the text works too. */
function certificateHashes(text: string): OptionResult {
  const parts = text.split(/[,-]/).map((part) => part.trim());
  const hashes = parts.filter((part) => part !== "");
  const errors = hashes.filter((hash) => !sha256.test(hash)).map((hash) => `invalid certificate hash: ${hash}`);
  return errors.length > 0 ? { set: {}, errors } : set({ verifyCertificateHash: hashes });
}

const readers: ReadonlyMap<string, (text: string) => OptionResult> = new Map([
  ["kgateway.dev/alpn-protocols", (text) => set({ alpnProtocols: listed(text) })],
  ["kgateway.dev/cipher-suites", (text) => set({ cipherSuites: listed(text) })],
  ["kgateway.dev/ecdh-curves", (text) => set({ ecdhCurves: listed(text) })],
  ["kgateway.dev/signature-algorithms", (text) => set({ signatureAlgorithms: listed(text) })],
  ["kgateway.dev/min-tls-version", (text) => version(text, "minimum")],
  ["kgateway.dev/max-tls-version", (text) => version(text, "maximum")],
  ["kgateway.dev/verify-subject-alt-names", (text) => set({ verifySubjectAltNames: listed(text) })],
  ["kgateway.dev/verify-certificate-hash", certificateHashes],
]);

/** The options that there are, for help. */
export const tlsOptionNames: readonly string[] = [...readers.keys()];

function versionsError({ minTlsVersion, maxTlsVersion }: TlsOptions): readonly TlsOptionError[] {
  if (!minTlsVersion || !maxTlsVersion || maxTlsVersion >= minTlsVersion) return [];
  const message = `maximum tls version ${maxTlsVersion} is less than minimum tls version ${minTlsVersion}`;
  return [{ message, isUnknownOption: false, option: "kgateway.dev/max-tls-version" }];
}

/**
 * Reads the options of a listener's `tls`.
 * @returns all that is wrong with them; nothing counts if anything is
 */
export function parseTlsOptions(options: Readonly<Record<string, string>>): {
  readonly options: TlsOptions;
  readonly errors: readonly TlsOptionError[];
} {
  const results = Object.entries(options).map(([option, text]) => {
    const reader = readers.get(option);
    return { option, isUnknownOption: !reader, result: reader?.(text) };
  });
  let parsed = noOptions;
  for (const { result } of results) parsed = { ...parsed, ...result?.set };
  const errors = results.flatMap(({ option, isUnknownOption, result }) => {
    const messages = result?.errors ?? [`unknown tls option: ${option}`];
    return messages.map((message) => ({ message, isUnknownOption, option }));
  });
  return { options: parsed, errors: [...errors, ...versionsError(parsed)] };
}
