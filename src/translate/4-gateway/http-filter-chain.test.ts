import fc from "fast-check";
import { expect, test } from "vitest";
import type { Listener } from "../../sdk/ir/gateway.ts";
import { intersectHostnames } from "./hostnames.ts";
import { hostOwner, listenerIsolation } from "./http-filter-chain.ts";
import { shopGateway } from "./shop-objects.ts";

const name = fc.array(fc.constantFrom("a", "bc"), { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
const hostname = fc.tuple(fc.boolean(), name).map(([wild, host]) => (wild ? `*.${host}` : host));
const listeners = fc
  .array(fc.option(hostname, { nil: undefined }), { minLength: 1, maxLength: 6 })
  .map(
    (hostnames) =>
      shopGateway(hostnames.map((hostname, index) => ({ name: `l${index}`, port: 80, protocol: "HTTP", hostname })))
        .listeners,
  );
const host = fc.oneof(hostname, fc.constant("*"));

/** Specificity as one number, written down as plainly as can be. */
function specificity(hostname: string | undefined): number {
  if (!hostname) return 0;
  return hostname.startsWith("*.") ? hostname.split(".").length : 1000;
}

function covers({ spec }: Listener, host: string): boolean {
  if (!spec.hostname) return true;
  return host !== "*" && intersectHostnames(spec.hostname, host) === host;
}

function contains({ spec: { hostname } }: Listener, host: string): boolean {
  if (hostname === undefined || hostname === host) return true;
  return hostname.startsWith("*.") && host.endsWith(hostname.slice(1));
}

test("a listener keeps a host unless a more specific sibling covers it", () => {
  fc.assert(
    fc.property(listeners, host, (siblings, host) => {
      const keeps = listenerIsolation(siblings);
      for (const listener of siblings) {
        const isOwned = siblings.some(
          (other) => covers(other, host) && specificity(other.spec.hostname) > specificity(listener.spec.hostname),
        );
        expect(keeps(listener, [host])).toEqual(isOwned ? [] : [host]);
      }
    }),
  );
});

test("a host's owner has the longest hostname that contains it, and comes first among equals", () => {
  fc.assert(
    fc.property(listeners, host, (siblings, host) => {
      const length = ({ spec }: Listener) => spec.hostname?.length ?? 0;
      const containing = siblings.filter((listener) => contains(listener, host));
      const longest = Math.max(...containing.map(length));
      expect(hostOwner(siblings)(host)).toBe(containing.find((listener) => length(listener) === longest));
    }),
  );
});
