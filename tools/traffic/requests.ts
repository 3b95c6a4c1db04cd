import type { TrafficRequest } from "./send-request.ts";

/** A request and what has to come back for it. */
export interface TrafficCase extends TrafficRequest {
  readonly name: string;
  readonly status: number;
  /** Texts that the body has to hold. */
  readonly holds?: readonly string[];
  /** Headers that have to come back. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Whether Envoy has to find something out first, such as which servers are down. */
  readonly eventually?: boolean;
}

const guarded = "guarded.example";
const basic = (name: string, password: string) => `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}`;
const from = (server: string) => `"server":"${server}"`;

/** Requests that need no order among them, but those to one path that counts. */
export const trafficCases: readonly TrafficCase[] = [
  { name: "path and host", path: "/catalog", status: 200, holds: [from("catalog")] },
  { name: "another host", path: "/catalog", host: "nobody.example", status: 404 },
  { name: "another path", path: "/nothing", status: 404 },
  {
    name: "header match",
    path: "/catalog",
    headers: { "x-version": "next" },
    status: 200,
    holds: [from("catalog-next")],
  },
  { name: "redirect", path: "/old/shoes", status: 301, answers: { location: "https://shop.example/new/shoes" } },
  {
    name: "rewrite of path and host",
    path: "/api/v1/shoes",
    status: 200,
    holds: ['"path":"/shoes"', '"host":"inner.example"'],
  },
  {
    name: "header modification",
    path: "/headers",
    headers: { "x-removed": "this" },
    status: 200,
    holds: ['"x-set":"by HTTP/1.1"'],
    answers: { "x-answered-by": "edge" },
  },
  { name: "timeout", path: "/slow", status: 504 },
  { name: "retries (TrafficPolicy)", path: "/flaky", status: 200, holds: [from("flaky")] },
  { name: "DirectResponse", path: "/teapot", status: 418, holds: ["short and stout"] },
  {
    name: "TLS termination",
    path: "/catalog",
    tls: true,
    status: 200,
    holds: [from("catalog"), '"x-forwarded-proto":"https"'],
  },
  { name: "TLS to the backend (BackendTLSPolicy)", path: "/warehouse", status: 200, holds: [from("warehouse")] },
  {
    name: "fail-over to the next priority (BackendConfigPolicy)",
    path: "/fail-over",
    status: 200,
    holds: [from("catalog-next")],
    eventually: true,
  },
  { name: "server header (ListenerPolicy)", path: "/catalog", status: 200, answers: { server: "shop" } },
  { name: "health check (ListenerPolicy)", path: "/alive", status: 200 },
  { name: "rate limit: first", path: "/limited", host: guarded, status: 200 },
  { name: "rate limit: second", path: "/limited", host: guarded, status: 200 },
  { name: "rate limit: third", path: "/limited", host: guarded, status: 429 },
  {
    name: "CORS preflight",
    method: "OPTIONS",
    path: "/shared",
    host: guarded,
    headers: { origin: "https://other.example", "access-control-request-method": "GET" },
    status: 200,
    answers: { "access-control-allow-origin": "https://other.example", "access-control-max-age": "60" },
  },
  { name: "buffer: a small body", method: "POST", path: "/upload", host: guarded, body: "x".repeat(100), status: 200 },
  { name: "buffer: a large body", method: "POST", path: "/upload", host: guarded, body: "x".repeat(5000), status: 413 },
  { name: "fault injection", path: "/broken", host: guarded, status: 503 },
  {
    name: "CSRF: a friend",
    method: "POST",
    path: "/form",
    host: guarded,
    headers: { origin: "https://friend.example" },
    status: 200,
  },
  {
    name: "CSRF: a stranger",
    method: "POST",
    path: "/form",
    host: guarded,
    headers: { origin: "https://stranger.example" },
    status: 403,
  },
  { name: "RBAC: the owner", path: "/private", host: guarded, headers: { "x-role": "owner" }, status: 200 },
  { name: "RBAC: a guest", path: "/private", host: guarded, headers: { "x-role": "guest" }, status: 403 },
  {
    name: "basic auth: a user",
    path: "/users",
    host: guarded,
    headers: { authorization: basic("anna", "password") },
    status: 200,
  },
  {
    name: "basic auth: a wrong password",
    path: "/users",
    host: guarded,
    headers: { authorization: basic("anna", "guess") },
    status: 401,
  },
  { name: "API key: a client", path: "/keys", host: guarded, headers: { "x-key": "open-sesame" }, status: 200 },
  { name: "API key: none", path: "/keys", host: guarded, status: 401 },
  {
    name: "compression",
    path: "/packed",
    host: guarded,
    headers: { "accept-encoding": "gzip" },
    status: 200,
    answers: { "content-encoding": "gzip" },
  },
  {
    name: "regex rewrite and header",
    path: "/pattern/shoes",
    host: guarded,
    status: 200,
    holds: ['"path":"/found/shoes"', '"x-policy":"yes"'],
  },
];
