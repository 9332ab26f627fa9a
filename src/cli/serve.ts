/** A small static server that answers as a web host would: for start, tests and photographs. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { ASK_AGAIN, FOR_ANY_PAGE, FOREVER } from '../host/files.ts';
import { SAFE_HEADERS } from '../host/policy.ts';
import { NAMED_BY_CONTENT } from '../offline/kept.ts';
import { requestedBase } from '../share/site.ts';
import { outDir } from './paths.ts';

export interface Served {
  /** The address of the site's first page, with a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

interface ServeOptions {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  /** Where the folder is served: left out, at BASE_PATH. */
  base?: string | undefined;
}

/** What hosts send: names with a hash never change, everything else is asked for again. */
const setHeaders = (response: ServerResponse, path: string): void => {
  const isNamed = NAMED_BY_CONTENT.some((folder) => path.startsWith(`/${folder}/`));
  const headers = {
    ...SAFE_HEADERS,
    ...(isNamed && FOR_ANY_PAGE),
    'Cache-Control': isNamed ? FOREVER : ASK_AGAIN,
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Without it, browsers read plain text in an encoding of their own choice.
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
};

/** Sends the site's own 404 page. */
const sendNotFound = async (dir: string, response: ServerResponse): Promise<void> => {
  const body = await readFile(join(dir, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(body);
};

/**
 * Serves the folder `dir`, whatever is in it when asked: index.html for folders (with a redirect to
 * their slash), 404.html for what is missing, packed where the build has packed. Rejects with the
 * system's error, such as one with code EADDRINUSE when the port is taken.
 */
export const serve = async (
  dir: string,
  { port = 0, host = '127.0.0.1', base: folder = process.env.BASE_PATH }: ServeOptions = {},
): Promise<Served> => {
  const base = requestedBase(folder);
  const files = sirv(dir, {
    // Each time as the folder is then: while it is served, the site may be built anew.
    dev: true,
    etag: true,
    // The build has packed what is worth it.
    brotli: true,
    gzip: true,
    setHeaders,
    onNoMatch: (_request, response) => void sendNotFound(dir, response),
  });

  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const redirect = (to: string): void => {
      response.writeHead(301, { Location: query ? `${to}?${query}` : to }).end();
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (`${path}/` === base) {
      redirect(base);
    } else if (!path.startsWith(base)) {
      void sendNotFound(dir, response);
    } else {
      const local = path.slice(base.length - 1);
      const isFolder = /^(\/[\w-]+)+$/.test(local) && existsSync(join(dir, local, 'index.html'));
      if (isFolder) {
        redirect(`${path}/`);
      } else {
        request.url = query ? `${local}?${query}` : local;
        files(request, response);
      }
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

if (import.meta.main) {
  const { url } = await serve(outDir(), { port: Number(process.env.PORT ?? 0) });
  console.log(url);
}
