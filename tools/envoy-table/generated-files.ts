import { createRequire } from "node:module";
import { join } from "node:path";
import { envoyApi } from "./envoy-api.ts";
import { tableOf, tableText } from "./envoy-table.ts";
import { messageTypes } from "./message-types.ts";

/** A file that the generator writes. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, "../../src/sdk/envoy/generated");

/** The generated files as they should be. */
export function generatedFiles(): readonly GeneratedFile[] {
  const { version } = createRequire(import.meta.url)("@grpc/grpc-js-xds/package.json") as { readonly version: string };
  const table = tableOf(envoyApi(), `the protos of @grpc/grpc-js-xds ${version} and tools/envoy-table/overlay`);
  return [
    { path: join(folder, "envoy-table.json"), text: tableText(table) },
    { path: join(folder, "messages.ts"), text: messageTypes(table) },
  ];
}
