import { expect, test } from "vitest";
import type { ServicePort } from "../../sdk/kinds/core.ts";
import { endpointSlicePort } from "./endpoint-slice-port.ts";

const serve = (ports: Parameters<typeof endpointSlicePort>[0]["ports"], service: ServicePort, isOnlyPort = false) =>
  endpointSlicePort({ ports }, service, { isOnlyPort });

test("a Service of one port takes the first port that has a number", () => {
  const ports = [{ name: "closed" }, { name: "other", port: 8081 }, { name: "http", port: 8080 }];
  expect(serve(ports, { name: "http", port: 80 }, true)).toBe(8081);
  expect(serve([{ name: "closed" }], { name: "http", port: 80 }, true)).toBeUndefined();
  expect(serve(undefined, { port: 80 }, true)).toBeUndefined();
});

test.each([
  ["its name", { name: "http", port: 80, targetPort: 8080 }, { name: "http", port: 1 }, 1],
  ["its name, whatever its target", { name: "http", port: 80, targetPort: "web" }, { name: "http", port: 1 }, 1],
  ["the empty name of both", { port: 80, targetPort: 8080 }, { name: "", port: 1 }, 1],
  ["its target's name", { name: "http", port: 80, targetPort: "web" }, { name: "web", port: 1 }, 1],
  ["its target's number", { name: "http", port: 80, targetPort: 8080 }, { name: "", port: 8080 }, 8080],
  ["its target's number, without a name", { name: "http", port: 80, targetPort: 8080 }, { port: 8080 }, 8080],
  ["its own number, without a target", { name: "http", port: 80 }, { port: 80 }, 80],
] as const)("of several ports one is served by %s", (_, service, port, number) => {
  expect(serve([{ name: "decoy", port: 9 }, port], service)).toBe(number);
});

test.each([
  ["another name", { name: "http", port: 80, targetPort: 8080 }, { name: "web", port: 8080 }],
  ["another number", { name: "http", port: 80, targetPort: 8080 }, { port: 8081 }],
  ["a target by name and no name", { name: "http", port: 80, targetPort: "web" }, { name: "", port: 80 }],
  ["its own number, not its target's", { name: "http", port: 80, targetPort: 8080 }, { port: 80 }],
  ["no name at all, where both have none but numbers differ", { port: 80, targetPort: 8080 }, { port: 1 }],
] as const)("a port with %s does not serve it", (_, service, port) => {
  expect(serve([port], service)).toBeUndefined();
});
