import type { ResourceIndex } from "./resource-index.ts";
import { specOf } from "./written-values.ts";

/** The name by which GatewayClasses ask for this controller. */
export const controllerName = "kgateway.dev/kgateway";

const gatewayClass = { group: "gateway.networking.k8s.io", kind: "GatewayClass" };

/** Classes that are kgateway's even where the input does not hold them. */
const wellKnownClasses = ["kgateway", "kgateway-waypoint"];

/** Whether Gateways of a class are ours; a GatewayClass in the input decides for its name. */
export function ownGatewayClasses(resources: ResourceIndex, assumed: readonly string[]): (name: string) => boolean {
  const assumedNames = new Set([...wellKnownClasses, ...assumed]);
  return (name) => {
    const resource = resources.find(gatewayClass, "", name);
    return resource ? specOf(resource).controllerName === controllerName : assumedNames.has(name);
  };
}
