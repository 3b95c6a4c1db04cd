import type { EnvoyMessages } from "../../../sdk/envoy/messages.ts";

export type Permission = EnvoyMessages["envoy.config.rbac.v3.Permission"];
export type Principal = EnvoyMessages["envoy.config.rbac.v3.Principal"];

/** How conditions are joined, which permissions and principals have in common. */
export interface Logic<Message> {
  readonly any: Message;
  readonly and: (all: readonly Message[]) => Message;
  readonly or: (some: readonly Message[]) => Message;
  readonly not: (message: Message) => Message;
}

export const permissionLogic: Logic<Permission> = {
  any: { any: true },
  and: (rules) => ({ andRules: { rules } }),
  or: (rules) => ({ orRules: { rules } }),
  not: (notRule) => ({ notRule }),
};

export const principalLogic: Logic<Principal> = {
  any: { any: true },
  and: (ids) => ({ andIds: { ids } }),
  or: (ids) => ({ orIds: { ids } }),
  not: (notId) => ({ notId }),
};
