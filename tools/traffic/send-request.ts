import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { request as httpsRequest } from "node:https";

/** A request to the proxy. */
export interface TrafficRequest {
  readonly method?: string;
  readonly path: string;
  /** `shop.example` unless told. */
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly tls?: boolean;
}

/** What came back. */
export interface TrafficResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Where the proxy listens. */
export interface ProxyPorts {
  readonly http: number;
  readonly https: number;
}

/** Sends a request to the proxy on the loopback interface. */
export function sendRequest(
  { method = "GET", path, host = "shop.example", headers, body, tls }: TrafficRequest,
  ports: ProxyPorts,
): Promise<TrafficResponse> {
  const options = {
    host: "127.0.0.1",
    port: tls ? ports.https : ports.http,
    method,
    path,
    headers: { host, ...headers },
    servername: host,
    rejectUnauthorized: false,
  };
  return new Promise((resolve, reject) => {
    const sent = (tls ? httpsRequest : httpRequest)(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("latin1"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
