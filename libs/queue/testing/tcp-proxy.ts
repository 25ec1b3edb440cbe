import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that can be cut and mended, as a pulled cable or a stopped server would. */
export interface TcpProxy {
  readonly port: number;
  /** Ends every connection and refuses new ones. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Opens one on loopback, in front of a server. End it with `cut`. */
export async function tcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  const listen = async (port: number): Promise<number> => {
    const made = createServer((near) => join(near, connect(target), sockets));
    await new Promise<void>((resolve, reject) => {
      made.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    server = made;
    return (made.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    port,
    mend: async () => void (server ?? (await listen(port))),
    cut: async () => {
      const closing = server;
      server = undefined;
      const closed = new Promise((resolve) => (closing ? closing.close(resolve) : resolve(0)));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function join(near: Socket, far: Socket, sockets: Set<Socket>): void {
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    sockets.add(one);
    one.setNoDelay(true);
    one.on('error', () => undefined);
    one.on('close', () => {
      sockets.delete(one);
      other.destroy();
    });
    one.pipe(other);
  }
}
