import { boolean, int32, list, object, required, string } from "../../../sdk/kinds/schema.ts";
import { envVar, resourceRequirements, securityContext, volumeMount } from "./container.ts";
import { lifecycle, probe } from "./probes.ts";

const envFromReference = object({ name: string({ default: "" }), optional: boolean() });

/** A container beside the proxy. Source: Kubernetes core/v1. */
export const container = object({
  args: list(string(), { listType: "atomic" }),
  command: list(string(), { listType: "atomic" }),
  env: list(envVar, { listType: "map", mapKeys: ["name"] }),
  envFrom: list(object({ configMapRef: envFromReference, prefix: string(), secretRef: envFromReference }), {
    listType: "atomic",
  }),
  image: string(),
  imagePullPolicy: string(),
  lifecycle,
  livenessProbe: probe,
  name: required(string()),
  ports: list(
    object({
      containerPort: required(int32()),
      hostIP: string(),
      hostPort: int32(),
      name: string(),
      protocol: string({ default: "TCP" }),
    }),
    { listType: "map", mapKeys: ["containerPort", "protocol"] },
  ),
  readinessProbe: probe,
  resizePolicy: list(object({ resourceName: required(string()), restartPolicy: required(string()) }), {
    listType: "atomic",
  }),
  resources: resourceRequirements,
  restartPolicy: string(),
  restartPolicyRules: list(
    object({
      action: required(string()),
      exitCodes: object({ operator: required(string()), values: list(int32(), { listType: "set" }) }),
    }),
    { listType: "atomic" },
  ),
  securityContext,
  startupProbe: probe,
  stdin: boolean(),
  stdinOnce: boolean(),
  terminationMessagePath: string(),
  terminationMessagePolicy: string(),
  tty: boolean(),
  volumeDevices: list(object({ devicePath: required(string()), name: required(string()) }), {
    listType: "map",
    mapKeys: ["devicePath"],
  }),
  volumeMounts: list(volumeMount, { listType: "map", mapKeys: ["mountPath"] }),
  workingDir: string(),
});
