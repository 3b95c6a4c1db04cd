import { expect, test } from "vitest";
import { apiKeyAuthProblem } from "./api-key-auth-limits.ts";

const source =
  "invalid ApiKeyAuthPerRoute.KeySources[1]: embedded message failed validation | caused by: invalid KeySource";
const pattern = String.raw`value does not match regex pattern "^[^\x00\n\r]*$"`;
const forwarding =
  "invalid ApiKeyAuthPerRoute.Forwarding: embedded message failed validation | caused by: invalid Forwarding.Header";

test.each([
  [{ keySources: [{ header: "x-key", query: "a\nb", cookie: "ü" }], clientIdHeader: "x".repeat(1024) }, undefined],
  [{ keySources: [{}, { header: "a\nb", cookie: "\0" }] }, `${source}.Header: ${pattern}`],
  [{ keySources: [{}, { cookie: "a\rb" }], clientIdHeader: "\n" }, `${source}.Cookie: ${pattern}`],
  [{ clientIdHeader: "a\nb" }, `${forwarding}: ${pattern}`],
  [{ clientIdHeader: "\n".repeat(1025) }, `${forwarding}: value length must be at most 1024 runes`],
])("%j: %s", (spec, message) => {
  expect(apiKeyAuthProblem(spec)?.message).toBe(message);
});
