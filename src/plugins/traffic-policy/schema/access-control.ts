import { int32, list, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";

const aclDenyResponse = object({
  blockedByHeaderName: string({ minLength: 1, maxLength: 256 }),
  headers: list(
    object({ name: required(string({ minLength: 1, maxLength: 256 })), value: required(string({ maxLength: 4096 })) }),
    { maxItems: 16 },
  ),
  statusCode: int32({ minimum: 100, maximum: 599 }),
});
export type AclDenyResponse = ValueOf<typeof aclDenyResponse>;

const aclRule = object({
  action: required(string({ enum: ["allow", "deny"] })),
  cidrs: required(
    list(
      string({
        pattern:
          "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}(\\/([0-9]|[1-2][0-9]|3[0-2]))?$|^((?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,7}:|:(?::[0-9A-Fa-f]{1,4}){1,7}|(?:[0-9A-Fa-f]{1,4}:){1,6}:[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,5}(?::[0-9A-Fa-f]{1,4}){1,2}|(?:[0-9A-Fa-f]{1,4}:){1,4}(?::[0-9A-Fa-f]{1,4}){1,3}|(?:[0-9A-Fa-f]{1,4}:){1,3}(?::[0-9A-Fa-f]{1,4}){1,4}|(?:[0-9A-Fa-f]{1,4}:){1,2}(?::[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(?:(?::[0-9A-Fa-f]{1,4}){1,6})|:(?:(?::[0-9A-Fa-f]{1,4}){1,6}))(\\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))?$",
        form: "an address or a range of addresses: like 10.1.2.3, 10.0.0.0/8 or 2001:db8::/32",
      }),
      { minItems: 1, maxItems: 256 },
    ),
  ),
  name: string({ maxLength: 256 }),
});
export type AclRule = ValueOf<typeof aclRule>;

/** Which client addresses are allowed. */
export const aclPolicy = object({
  defaultAction: required(string({ enum: ["allow", "deny"] })),
  denyResponse: aclDenyResponse,
  rules: list(aclRule, { maxItems: 256 }),
});
export type AclPolicy = ValueOf<typeof aclPolicy>;
