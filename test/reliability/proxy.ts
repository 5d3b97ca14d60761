import { createServer, connect as dial, type Socket } from "node:net";

export interface TcpProxy extends AsyncDisposable {
  /** The database through the proxy. */
  readonly url: string;
  /** Nothing more goes through, in both directions; new connections neither. Nobody is told. */
  freeze(): void;
  /** Connections that were frozen stay so; new ones go through. */
  thaw(): void;
  /** Nobody gets in any more; who is in stays. */
  refuse(): void;
  /** Ends every connection as a failing network device does. */
  cut(): void;
  readonly connections: number;
}

/** A TCP connection to the server that a test may interfere with. */
export async function startProxy(databaseUrl: string): Promise<TcpProxy> {
  const target = new URL(databaseUrl);
  const pairs = new Set<readonly [Socket, Socket]>();
  let frozen = false;
  let refusing = false;
  let connections = 0;
  const server = createServer((client) => {
    connections++;
    if (refusing) return void client.resetAndDestroy();
    const upstream = dial(Number(target.port), target.hostname);
    const pair = [client, upstream] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [upstream, client] as const]) {
      from.on("error", () => {});
      from.on("close", () => {
        pairs.delete(pair);
        to.destroy();
      });
    }
    if (frozen) return;
    client.pipe(upstream);
    upstream.pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = new URL(databaseUrl);
  url.port = String(typeof address === "object" ? address?.port : "");
  return {
    url: url.href,
    get connections() {
      return connections;
    },
    freeze() {
      frozen = true;
      for (const [client, upstream] of pairs) {
        client.unpipe(upstream).pause();
        upstream.unpipe(client).pause();
      }
    },
    thaw() {
      frozen = false;
    },
    refuse() {
      refusing = true;
    },
    cut() {
      for (const [client, upstream] of pairs) {
        client.resetAndDestroy();
        upstream.resetAndDestroy();
      }
    },
    async [Symbol.asyncDispose]() {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
