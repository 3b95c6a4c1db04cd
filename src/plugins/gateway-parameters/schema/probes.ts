import { int32, int64, intOrString, list, object, required, string } from "../../../sdk/kinds/schema.ts";

const execAction = object({ command: list(string(), { listType: "atomic" }) });

export const nameAndValue = object({ name: required(string()), value: required(string()) });

const httpGetAction = object({
  host: string(),
  httpHeaders: list(nameAndValue, { listType: "atomic" }),
  path: string(),
  port: required(intOrString()),
  scheme: string(),
});

const tcpSocketAction = object({ host: string(), port: required(intOrString()) });

const lifecycleHandler = object({
  exec: execAction,
  httpGet: httpGetAction,
  sleep: object({ seconds: required(int64()) }),
  tcpSocket: tcpSocketAction,
});

/** What is done after a container starts and before it stops. Source: Kubernetes core/v1. */
export const lifecycle = object({ postStart: lifecycleHandler, preStop: lifecycleHandler, stopSignal: string() });

/** How a container is asked whether it is well. Source: Kubernetes core/v1. */
export const probe = object({
  exec: execAction,
  failureThreshold: int32(),
  grpc: object({ port: required(int32()), service: string({ default: "" }) }),
  httpGet: httpGetAction,
  initialDelaySeconds: int32(),
  periodSeconds: int32(),
  successThreshold: int32(),
  tcpSocket: tcpSocketAction,
  terminationGracePeriodSeconds: int64(),
  timeoutSeconds: int32(),
});
