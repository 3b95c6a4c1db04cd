import fc from "fast-check";
import protojson from "protobufjs/ext/protojson.js";
import { describe, expect, test } from "vitest";
import { envoyTable } from "../../src/sdk/envoy/table.ts";
import { canonicalMessage, checkMessage } from "../../src/validate/message.ts";
import { arbitraryMessage } from "./arbitrary-message.ts";
import { envoyApi } from "./envoy-api.ts";
import { goldenResources, goldensFolder, hasGoldens } from "./golden-resources.ts";

const api = envoyApi();

/** What protobufjs makes of a message: an implementation of proto3 JSON that shares no code with ours. */
function asProtobufjsWritesIt(type: string, message: unknown): unknown {
  const reflected = api.lookupType(type);
  return protojson.toJson(reflected, protojson.fromJson(reflected, message));
}

if (!hasGoldens) console.log(`skipped: no golden outputs in ${goldensFolder}`);

describe.skipIf(!hasGoldens)("every resource of every golden output", () => {
  const resources = hasGoldens ? goldenResources() : [];

  test("is canonical already, as protobufjs finds too", () => {
    expect(resources.length).toBeGreaterThan(0);
    for (const { place, type, message } of resources) {
      const canonical = canonicalMessage(type, message);
      expect(canonical, place).toEqual(message);
      expect(asProtobufjsWritesIt(type, message), place).toEqual(canonical);
    }
  });

  test("is accepted, but for a flag that Envoy does not have", () => {
    const findings = resources.flatMap(({ type, message }) => checkMessage(type, message));
    const others = findings.filter(({ kind, path }) => kind !== "rule" || path.at(-2) !== "flags");
    expect(others).toEqual([]);
  });
});

const types = Object.keys(envoyTable().messages).filter((type) => !type.startsWith("google.protobuf."));

const drawn = fc.constantFrom(...types).chain((type) => fc.tuple(fc.constant(type), arbitraryMessage(type)));

test("drawn messages of any type get the form that protobufjs gives them", () => {
  fc.assert(
    fc.property(drawn, ([type, message]) => {
      const canonical = canonicalMessage(type, message);
      expect(asProtobufjsWritesIt(type, message)).toEqual(canonical);
      expect(canonicalMessage(type, canonical)).toEqual(canonical);
      expect(checkMessage(type, message).filter(({ kind }) => kind !== "rule" && kind !== "oneof")).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});
