import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plugins } from "../../src/plugins/index.ts";
import { defaultSettings } from "../../src/sdk/settings.ts";
import { bootstrapDocument } from "../../src/translate/7-emit/bootstrap.ts";
import { translate } from "../../src/translate/translate.ts";
import { type RunningEnvoy, startEnvoy } from "./envoy-process.ts";
import { type TrafficCase, trafficCases } from "./requests.ts";
import { type ProxyPorts, sendRequest, type TrafficRequest, type TrafficResponse } from "./send-request.ts";
import { echoServer, type SmallServer, unusedPort } from "./servers.ts";

const envoy = process.env.ENVOY;
if (!envoy) console.log("skipped: ENVOY names no Envoy to send requests to");

const fixture = join(import.meta.dirname, "../../fixtures/traffic/shop.yaml");

/** The servers behind the ports of the fixture, in their order. */
function smallServers(text: string): readonly Promise<SmallServer>[] {
  const [, certificate = ""] = /tls\.crt: (\S+)/.exec(text) ?? [];
  const [, key = ""] = /tls\.key: (\S+)/.exec(text) ?? [];
  const decoded = (base64: string) => Buffer.from(base64, "base64").toString();
  return [
    echoServer("catalog"),
    echoServer("catalog-next"),
    echoServer("flaky", { failing: 2 }),
    echoServer("slow", { delay: 2000 }),
    echoServer("warehouse", { certificate: { cert: decoded(certificate), key: decoded(key) } }),
    echoServer("mirror"),
  ];
}

/** The fixture with the ports that are free on this machine, as a bootstrap. */
function bootstrap(text: string, ports: ReadonlyMap<number, number>, adminPort: number): object {
  const actual = [...ports].reduce((before, [port, free]) => before.replaceAll(String(port), String(free)), text);
  const source = { name: "shop.yaml", text: actual };
  const [gateway] = translate([source], plugins(), {
    settings: { ...defaultSettings, listenerBindIpv6: false },
    namespace: "default",
    apiDefaults: "all",
    gatewayClasses: [],
    facts: {},
  }).gateways;
  if (!gateway) throw new Error("The fixture holds no Gateway.");
  const document = bootstrapDocument(gateway) as { readonly admin: object };
  return { ...document, admin: { address: { socketAddress: { address: "127.0.0.1", portValue: adminPort } } } };
}

interface World {
  readonly envoy: RunningEnvoy;
  readonly servers: readonly SmallServer[];
  readonly ports: ProxyPorts;
}

async function startWorld(program: string): Promise<World> {
  const text = readFileSync(fixture, "utf8");
  const servers = await Promise.all(smallServers(text));
  const [http, https, nobody, admin] = await Promise.all([unusedPort(), unusedPort(), unusedPort(), unusedPort()]);
  const ports = new Map([
    ...servers.map(({ port }, index): [number, number] => [47001 + index, port]),
    [47009, nobody],
    [47080, http],
    [47443, https],
  ]);
  return { envoy: await startEnvoy(program, bootstrap(text, ports, admin), admin), servers, ports: { http, https } };
}

const rows: string[] = [];

function row(
  name: string,
  { method = "GET", host = "shop.example", path }: TrafficRequest,
  came: TrafficResponse,
): void {
  const request = `${method} ${host}${path}`;
  rows.push(
    `${name.padEnd(52)} ${request.padEnd(42)} ${came.status} ${came.body.slice(0, 40).replaceAll(/[^ -~]/g, ".")}`,
  );
}

describe.skipIf(!envoy)("requests to a real Envoy", () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(envoy ?? "");
  });
  afterAll(() => {
    world?.envoy.stop();
    for (const server of world?.servers ?? []) server.close();
    console.log(rows.join("\n"));
  });

  /** The answer; where it depends on what Envoy finds out in its own time, the first one of the wanted status. */
  async function answerTo({ name, status, eventually, ...request }: TrafficCase): Promise<TrafficResponse> {
    let came = await sendRequest(request, world.ports);
    for (let tries = 0; eventually && came.status !== status && tries < 60; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      came = await sendRequest(request, world.ports);
    }
    return came;
  }

  test.each(trafficCases)(
    "$name",
    async (trafficCase) => {
      const { name, status, holds = [], answers = {}, ...request } = trafficCase;
      const came = await answerTo(trafficCase);
      row(name, request, came);
      expect({ status: came.status, headers: came.headers }).toMatchObject({ status, headers: answers });
      for (const text of holds) expect(came.body).toContain(text);
      expect(came.body).not.toContain("x-removed");
    },
    20_000,
  );

  test("weights", async () => {
    const request = { path: "/split" };
    const answers = await Promise.all(Array.from({ length: 200 }, () => sendRequest(request, world.ports)));
    const next = answers.filter(({ body }) => body.includes("catalog-next")).length;
    rows.push(
      `${"weights 50 and 50".padEnd(52)} ${"200 times GET shop.example/split".padEnd(42)} ${200 - next} and ${next}`,
    );
    expect(next).toBeGreaterThan(50);
    expect(next).toBeLessThan(150);
  });

  test("mirrors", async () => {
    const mirror = world.servers[5];
    const before = mirror?.requests() ?? 0;
    row("mirror", { path: "/mirrored" }, await sendRequest({ path: "/mirrored" }, world.ports));
    await expect.poll(() => mirror?.requests()).toBe(before + 1);
  });
});
