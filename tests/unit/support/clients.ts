/**
 * Readers of link previews that nobody here wrote, one of a kind: one that reads what Open Graph has,
 * a network's own, which guesses besides, and one that asks for the code to embed.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import { summaly } from '@misskey-dev/summaly';
import openGraph from 'open-graph-scraper';
import { serve } from '../../../src/cli/serve.ts';

/** What a client found on a page; a field that the client does not report is left out. */
export interface Seen {
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly image?: string | null | undefined;
  readonly size?: readonly (number | string | undefined)[];
  readonly alt?: string | undefined;
  /** As the client reports it: “zh_CN” or “zh”. */
  readonly lang?: string | null | undefined;
  /** When the page was last changed. */
  readonly date?: string | null | undefined;
  readonly html?: unknown;
}

/** Seconds that a client may wait for a page: on a busy machine its own ten can pass. */
const PATIENCE = 60;

const openGraphScraper = async (url: string): Promise<Seen> => {
  const { result } = await openGraph({ url, timeout: PATIENCE });
  const [image] = result.ogImage ?? [];
  return {
    title: result.ogTitle,
    description: result.ogDescription,
    image: image?.url,
    size: [Number(image?.width), Number(image?.height)],
    alt: image?.alt,
    lang: result.ogLocale,
    date: result.articleModifiedTime,
  };
};

const misskey = async (url: string): Promise<Seen> => {
  const milliseconds = PATIENCE * 1000;
  const { title, description, thumbnail } = await summaly(url, {
    responseTimeout: milliseconds,
    operationTimeout: milliseconds,
  });
  return { title, description, image: thumbnail };
};

const oembedExtractor = async (url: string): Promise<Seen> => {
  const answer = await extract(url);
  return {
    title: answer.title,
    image: answer.thumbnail_url,
    size: [answer.thumbnail_width, answer.thumbnail_height],
    html: answer.html,
  };
};

export const CLIENTS = {
  'open-graph-scraper': openGraphScraper,
  summaly: misskey,
  'oembed-extractor': oembedExtractor,
} as const satisfies Record<string, (url: string) => Promise<Seen>>;

const TEXT = /^(text\/|application\/(json|xml))/;

/** A connection that was kept may be closed by one side while the other asks for the next page. */
const ONCE = { connection: 'close' };

/**
 * Serves a folder on any free port, its own address put in the place of the one that the site was
 * built for: clients then find whatever the pages name.
 */
export const serveAs = async (
  folder: string,
  origin: string,
): Promise<{ origin: string; close: () => Promise<void> }> => {
  const inner = await serve(folder);
  const proxy = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', inner.url), { headers: ONCE });
      const type = answer.headers.get('content-type') ?? '';
      const { port } = proxy.address() as AddressInfo;
      const body = TEXT.test(type)
        ? (await answer.text()).replaceAll(origin, `http://127.0.0.1:${port}`)
        : Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { ...ONCE, 'content-type': type }).end(body);
    })();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
      await inner.close();
    },
  };
};
