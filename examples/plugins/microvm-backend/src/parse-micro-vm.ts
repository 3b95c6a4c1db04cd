import { asProblem, defineDiagnostics, type Lookup, type Problem, type Resource, secretEntry } from "kgw/sdk";
import type { MicroVm } from "./kind.ts";

/** What a Backend says of its MicroVM, ready to become a cluster. */
export interface MicroVmIr {
  readonly vmName: string;
  readonly region: string;
  readonly port: number;
  readonly token?: string | undefined;
}

/** A MicroVM, or what is wrong with it. */
export type ParsedMicroVm = { readonly ir: MicroVmIr } | { readonly problem: Problem };

const report = defineDiagnostics({
  "microvm/missing": {
    severity: "error",
    message: () => "The Backend is of type MicroVM but does not say which one.",
    help: () => "Add spec.microvm with vmName, region and port.",
  },
  "microvm/secret-not-found": {
    severity: "error",
    message: ({ secret }: { readonly secret: string }) => `There is no Secret ${secret} with the MicroVM's token.`,
    help: () => "Create it beside the Backend, or correct the name.",
  },
  "microvm/no-token": {
    severity: "error",
    message: ({ secret }: { readonly secret: string }) => `Secret ${secret} has no entry token.`,
    help: () => "Add data.token (base64) or stringData.token to the Secret.",
  },
});

type Token = { readonly token: string | undefined } | { readonly problem: Problem };

function readToken({ secretRef }: MicroVm, { namespace }: Resource, lookup: Lookup): Token {
  if (!secretRef) return { token: undefined };
  const name = { secret: `${namespace}/${secretRef.name}` };
  const path = ["spec", "microvm", "secretRef", "name"];
  const secret = lookup.find({ group: "", kind: "Secret" }, namespace, secretRef.name);
  if (!secret) return { problem: asProblem(report("microvm/secret-not-found", {}, name), path) };
  const token = secretEntry(secret, "token")?.toString();
  return token ? { token } : { problem: asProblem(report("microvm/no-token", {}, name), path) };
}

/** Reads a Backend of type MicroVM. */
export function parseMicroVm(resource: Resource, lookup: Lookup): ParsedMicroVm {
  const { microvm } = resource.object.spec as { readonly microvm?: MicroVm };
  if (!microvm) return { problem: asProblem(report("microvm/missing", {}, undefined), ["spec", "type"]) };
  const { vmName, region, port } = microvm;
  const credentials = readToken(microvm, resource, lookup);
  return "problem" in credentials ? credentials : { ir: { vmName, region, port, token: credentials.token } };
}
