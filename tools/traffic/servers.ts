import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";

/** A small server on the loopback interface, and how many requests it has had. */
export interface SmallServer {
  readonly port: number;
  readonly requests: () => number;
  readonly close: () => void;
}

/** Certificate and key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

async function listening(server: Server, requests: () => number): Promise<SmallServer> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, requests, close };
}

/** A server that answers with its name and what it was asked; the first answers may fail, and all may take their time. */
export function echoServer(
  name: string,
  { failing = 0, delay = 0, certificate }: { failing?: number; delay?: number; certificate?: Certificate } = {},
): Promise<SmallServer> {
  let count = 0;
  const answer: RequestListener = (request, response) => {
    if (request.url !== "/healthz") count++;
    const { method, url: path, headers } = request;
    const status = count <= failing ? 500 : 200;
    setTimeout(() => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify({ server: name, method, path, headers }));
    }, delay);
  };
  const server = certificate ? createTlsServer(certificate, answer) : createServer(answer);
  return listening(server as Server, () => count);
}

/** A port on which nobody listens. */
export async function unusedPort(): Promise<number> {
  const { port, close } = await listening(createServer(), () => 0);
  close();
  return port;
}
