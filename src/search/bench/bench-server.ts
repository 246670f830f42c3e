/** Serves the built site as a host would, with the index of any corpus in the place of the site's own, and counts the bytes. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a host compresses; Pagefind's own files are compressed already. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.topojson', 'application/json'],
]);

/** One answer that was sent. */
export interface Sent {
  readonly path: string;
  /** Bytes of the body as sent, after gzip where a host compresses. */
  readonly bytes: number;
}

/** The server, listening. */
export interface BenchServer {
  /** `http://127.0.0.1:12345`, without a slash at its end. */
  readonly address: string;
  /** Everything that was sent since the last call. */
  readonly takeSent: () => readonly Sent[];
  /** Resolves when nothing was asked for, and nothing was being sent, during `quiet` milliseconds from now on. */
  readonly whenQuiet: (quiet: number) => Promise<void>;
  /** Folders that answer for a first part of the path, `/pagefind/`, in the place of the site's. */
  mounts: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** Starts the server on a free port. @param site folder of the build */
export async function startServer(site: string): Promise<BenchServer> {
  let sent: Sent[] = [];
  let underWay = 0;
  let lastAt = 0;
  let mounts: Readonly<Record<string, string>> = {};

  const fileOf = (path: string): string => {
    const mount = Object.keys(mounts).find((start) => path.startsWith(start));
    if (mount !== undefined) return join(mounts[mount] ?? '', path.slice(mount.length));
    return join(site, path.endsWith('/') ? `${path}index.html` : path);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    if (path.split('/').includes('..')) return void response.writeHead(400).end();
    const content = await readFile(fileOf(path)).catch(() => undefined);
    if (!content) return void response.writeHead(404).end();
    const text = TEXTS.get(extname(fileOf(path)));
    const body = text === undefined ? content : gzipSync(content);
    response.writeHead(200, {
      'Content-Type': text ?? 'application/octet-stream',
      'Cache-Control': 'max-age=600',
      ...(text === undefined ? {} : { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
    sent.push({ path, bytes: body.length });
  };

  const server = createServer((request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      lastAt = performance.now();
    });
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    whenQuiet: async (quiet) => {
      lastAt = performance.now();
      while (underWay > 0 || performance.now() - lastAt < quiet) await new Promise((resolve) => setTimeout(resolve, quiet / 5));
    },
    get mounts() {
      return mounts;
    },
    set mounts(folders) {
      mounts = folders;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
