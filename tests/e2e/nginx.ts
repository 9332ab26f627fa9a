/** Debian's nginx, serving the built site by the configuration that the build has written. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/cli/free-port.ts';
import { outDir } from '../../src/cli/paths.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const configuration = (folder: string, port: number): string => `
load_module ${BROTLI};
daemon off;
pid ${folder}/pid;
error_log stderr warn;
worker_processes 1;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${String(port)};
    root ${outDir()};
    brotli_static on;
    include ${outDir()}/nginx.conf;
  }
}
`;

export interface Nginx {
  /** The address of the site's first page. */
  readonly url: string;
  /** Ends it; resolves to what it complained of. */
  readonly stop: () => Promise<string>;
}

/** Resolves when something answers at an address; rejects when the server has ended first. */
const answers = async (url: string, ended: Promise<never>): Promise<void> => {
  const ask = async (): Promise<void> => {
    for (;;) {
      const isThere = await fetch(url).then(
        () => true,
        () => false,
      );
      if (isThere) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.race([ask(), ended]);
};

export const startNginx = async (): Promise<Nginx> => {
  const folder = await mkdtemp(join(tmpdir(), 'story-nginx-'));
  const port = await freePort();
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, port));
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const url = `http://127.0.0.1:${String(port)}/`;
  await answers(
    url,
    closed.then(() => Promise.reject(new Error(`nginx ended: ${said}`))),
  );
  return {
    url,
    stop: async () => {
      child.kill('SIGQUIT');
      await closed;
      await rm(folder, { recursive: true, force: true });
      return said;
    },
  };
};
