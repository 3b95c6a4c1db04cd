import { expect, test } from "vitest";
import { any, typeOfAny } from "./messages.ts";

test("a message stands beside its type", () => {
  expect(any("envoy.extensions.filters.http.router.v3.Router", { suppressEnvoyHeaders: true })).toEqual({
    "@type": "type.googleapis.com/envoy.extensions.filters.http.router.v3.Router",
    suppressEnvoyHeaders: true,
  });
});

test("a well-known type stands under value", () => {
  const duration = any("google.protobuf.Duration", "5s");
  expect(duration).toEqual({ "@type": "type.googleapis.com/google.protobuf.Duration", value: "5s" });
  expect(typeOfAny(duration)).toBe("google.protobuf.Duration");
});
