import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export type Server = {
  /** http://127.0.0.1:<port>, without a slash at the end. */
  url: string;
  /** Every request so far: method and path, with its headers. */
  requests: { line: string; headers: IncomingMessage['headers'] }[];
  /** Answers a path from now on; null gives it back to the folder. */
  route(path: string, handler: Handler | null): void;
  close(): Promise<void>;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.sig': 'application/octet-stream',
};

/** A static server on this machine's loopback, with routes of the test's own. `port`: any that is free, unless named. */
export async function serve(folder: string, routes: Record<string, Handler> = {}, port = 0): Promise<Server> {
  const handlers = new Map(Object.entries(routes));
  const requests: Server['requests'] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0]!);
    requests.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    const handler = handlers.get(path);
    if (handler) return handler(request, response);
    try {
      const body = await readFile(join(folder, normalize(path)));
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    route: (path, handler) => void (handler ? handlers.set(path, handler) : handlers.delete(path)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
