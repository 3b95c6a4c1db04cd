import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonObject } from "../../sdk/json.ts";
import { missingProgram } from "../io.ts";

/** Asks an Envoy whether it takes a bootstrap: what it says when it refuses it, undefined where it takes it. */
export type AskEnvoy = (bootstrap: JsonObject) => string | undefined;

// As kgateway's own validator asks, so that the answers are the same texts (pkg/validator/validator.go).
const validate = ["--mode", "validate", "-l", "critical", "--log-format", "%v", "--config-path"];

/** What Envoy says before it says what is wrong; the name of the file is ours. */
const preamble = /^error initializing configuration '[^']*': /;

/** Envoy varies a mark in messages on purpose, from build to build. */
const withoutDebugMark = (text: string): string => text.replace(/goo\.gle\/debug[a-zA-Z0-9]+/g, "goo.gle/debug");

// Access logs may go to /dev/stdout, which Envoy opens: it has to be something that can be opened.
const output = { stdio: ["ignore", "ignore", "pipe"], maxBuffer: 2 ** 30 } satisfies SpawnSyncOptions;

function askAbout(path: string, file: string): string | undefined {
  const { status, stderr, error } = spawnSync(path, [...validate, file], { ...output, encoding: "utf8" });
  if (error) throw missingProgram(`Envoy cannot be run as ${path}: ${error.message}.`);
  if (status === 0) return undefined;
  return withoutDebugMark(stderr.trim()).replace(preamble, "") || `exit status ${status}`;
}

/** The Envoy of a path, which is run once for each question. */
export function askEnvoy(path: string): AskEnvoy {
  return (bootstrap) => {
    const folder = mkdtempSync(join(tmpdir(), "kgw-envoy-"));
    const file = join(folder, "bootstrap.json");
    try {
      writeFileSync(file, JSON.stringify(bootstrap));
      return askAbout(path, file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
