import { request as ask, createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { LaunchOptions } from './launch-extension.ts';

export type Recorded = { method: string; url: string; headers: IncomingHttpHeaders };
export type Recorder = {
  /** All that the browser asked any host for, in order; of encrypted connections only the host. */
  requests: Recorded[];
  /** Sends all of a browser's traffic through here, that to this machine included. */
  launch: LaunchOptions;
  close(): Promise<void>;
};

/** A proxy that passes plain requests on, refuses encrypted ones, and writes down all of them. */
export async function startRecorder(): Promise<Recorder> {
  const requests: Recorded[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    requests.push({ method, url, headers });
    const onward = ask(url, { method, headers: { ...headers, connection: 'close' } }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url = '', headers }, socket: Socket) => {
    requests.push({ method: 'CONNECT', url, headers });
    socket.end('HTTP/1.1 502 refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    launch: {
      chromiumArgs: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
      firefoxPrefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      },
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
