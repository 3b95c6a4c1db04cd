import { expect, test } from "vitest";
import { envoyEnum, envoyField, envoyMessage, oneofSiblings } from "./table.ts";

test("messages are found by their full names only", () => {
  expect(envoyMessage("envoy.config.route.v3.Route")?.requiredOneofs).toEqual(["action"]);
  expect(envoyMessage("Route")).toBeUndefined();
  expect(envoyMessage("constructor")).toBeUndefined();
});

test("enums are numbers by name", () => {
  expect(envoyEnum("envoy.config.core.v3.SocketAddress.Protocol")).toEqual({ TCP: 0, UDP: 1 });
  expect(envoyEnum("toString")).toBeUndefined();
});

test("fields are found by either name", () => {
  const field = envoyField("envoy.config.route.v3.Route", "direct_response");
  expect(field?.name).toBe("directResponse");
  expect(envoyField("envoy.config.route.v3.Route", "directResponse")).toBe(field);
});

test("siblings are the other members of a oneof", () => {
  expect(oneofSiblings("envoy.config.route.v3.Route", "redirect")).toEqual(
    expect.arrayContaining(["route", "directResponse", "filterAction", "nonForwardingAction"]),
  );
  expect(oneofSiblings("envoy.config.route.v3.Route", "redirect")).not.toContain("redirect");
  expect(oneofSiblings("envoy.config.route.v3.Route", "name")).toEqual([]);
  expect(oneofSiblings("envoy.config.route.v3.Route", "nothing")).toEqual([]);
});

test("the overlay is part of the table", () => {
  expect(envoyField("envoy.config.listener.v3.Listener", "tcpKeepalive")?.number).toBe(37);
  expect(envoyField("envoy.config.core.v3.RuntimeFeatureFlag", "runtimeKey")?.rules).toBeUndefined();
  expect(envoyMessage("xds.type.v3.CelExpression")?.requiredOneofs).toBeUndefined();
  expect(envoyEnum("envoy.extensions.filters.http.ext_proc.v3.ProcessingMode.BodySendMode")).toMatchObject({
    NONE: 0,
    GRPC: 5,
  });
});
