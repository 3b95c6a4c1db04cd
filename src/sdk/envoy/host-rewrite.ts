import type { RouteAction } from "./messages.ts";

const hostRewriteFields = [
  "hostRewriteLiteral",
  "autoHostRewrite",
  "hostRewriteHeader",
  "hostRewritePathRegex",
  "hostRewrite",
] as const;

/** Whether a forwarding action already says, in one of the ways that exclude each other, which host it sends to. */
export function hasHostRewrite(action: RouteAction): boolean {
  const fields = action as Readonly<Record<string, unknown>>;
  return hostRewriteFields.some((field) => fields[field] !== undefined);
}
