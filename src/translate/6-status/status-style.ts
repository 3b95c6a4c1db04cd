import { controllerName } from "../2-index/gateway-classes.ts";

/** How statuses are put together: as the controller writes them, or as its translator tests rebuild them. */
export interface StatusStyle {
  readonly routeController: string;
  /** Whether routes list the parents that were reported instead of those they name. */
  readonly reportedParents: boolean;
  /** Whether what backends say of a policy takes the place of what Gateways say, instead of adding to it. */
  readonly backendsReplaceGateways: boolean;
  /** Whether a Backend tells what went wrong with its clusters. */
  readonly clusterErrors: boolean;
  /** How many ancestors the status of a policy has room for, and how many parents that of a route. */
  readonly mostAncestors: number;
  readonly mostParents: number;
}

/** As the controller writes statuses. */
export const controllerStyle: StatusStyle = {
  routeController: controllerName,
  reportedParents: false,
  backendsReplaceGateways: false,
  clusterErrors: true,
  mostAncestors: 16,
  mostParents: 32,
};

/** As the controller's translator tests rebuild them. */
export const goldenStyle: StatusStyle = {
  routeController: "kgateway",
  reportedParents: true,
  backendsReplaceGateways: true,
  clusterErrors: false,
  mostAncestors: Number.POSITIVE_INFINITY,
  mostParents: Number.POSITIVE_INFINITY,
};
