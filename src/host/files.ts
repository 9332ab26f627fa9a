/** The files that tell a host how to serve the site: Netlify's and Cloudflare's, and nginx's. */
import { NAMED_BY_CONTENT, WORKER } from '../offline/kept.ts';
import { splitPaths } from './paths.ts';
import { framedBy, SAFE_HEADERS } from './policy.ts';

/** What a host has to know. */
interface HostRules {
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** The pages' files, below the base. */
  readonly pages: readonly string[];
  /** The policy of embeds, which anybody may frame, and of every other page. */
  readonly policies: Readonly<Record<'embed' | 'page', string>>;
}

/** The folder of the pages that may be framed. */
export const EMBED = 'embed';

export const FOREVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';
/** In a frame that another site has sandboxed, a page’s own fonts and modules come from elsewhere. */
export const FOR_ANY_PAGE = { 'Access-Control-Allow-Origin': '*' } as const;

const block = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Where two rules give a header, one
 * host joins them and the other takes either: so no page has two with a policy, and what these
 * hosts say of pages by themselves (ask again) is left to them. Cloudflare passes over lines of more
 * than 2,000 characters: of its policy a page is told here only what its own head cannot say.
 */
export const headersFile = ({ base, pages }: Omit<HostRules, 'policies'>): string => {
  const { usual, special } = splitPaths(pages, EMBED);
  const rules = (paths: readonly string[], policy: string): string[] =>
    paths.map((path) => block(base + path, { 'Content-Security-Policy': policy }));
  return (
    [
      block(`${base}*`, SAFE_HEADERS),
      ...NAMED_BY_CONTENT.map((folder) =>
        block(`${base}${folder}/*`, {
          'Cache-Control': FOREVER,
          ...FOR_ANY_PAGE,
        }),
      ),
      block(base + WORKER, { 'Cache-Control': ASK_AGAIN }),
      ...rules(usual, framedBy('nobody')),
      ...rules(special, framedBy('anybody')),
    ].join('\n\n') + '\n'
  );
};

/** Bytes that nginx takes as one parameter of its configuration, a little under its limit. */
const MOST_BYTES = 4000;

/** A header's lines; what is too long for one parameter is put together from several. */
const add = (name: string, value: string): string[] => {
  const count = Math.ceil(value.length / MOST_BYTES);
  if (count === 1) return [`add_header ${name} "${value}" always;`];
  const variable = (index: number): string =>
    `$${name.toLowerCase().replaceAll('-', '_')}_${index}`;
  const parts = Array.from({ length: count }, (_, index) => index);
  const sets = parts.map((index) => {
    const part = value.slice(index * MOST_BYTES, (index + 1) * MOST_BYTES);
    return `set ${variable(index)} "${part}";`;
  });
  return [...sets, `add_header ${name} "${parts.map(variable).join('')}" always;`];
};

const addAll = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).flatMap(([name, value]) => add(name, value));

/** In nginx a location that adds a header inherits none: each says all. */
const location = (
  match: string,
  policy: string | undefined,
  cache: string,
  rest: readonly string[] = [],
): string[] => [
  `location ${match} {`,
  ...[
    ...addAll(SAFE_HEADERS),
    ...(policy === undefined ? [] : add('Content-Security-Policy', policy)),
    ...add('Cache-Control', cache),
    ...rest,
  ].map((line) => `  ${line}`),
  '}',
];

/**
 * A server block's inside for nginx. The build's .gz files are served as they are; so are its .br
 * files where the module for them is loaded and `brotli_static on;` is said beside the include.
 */
export const nginxFile = ({ base, policies }: Omit<HostRules, 'pages'>): string =>
  [
    '# Written by the build: include it in a server block whose root holds the site at its base path.',
    'charset utf-8;',
    'gzip_static on;',
    'server_tokens off;',
    'absolute_redirect off;',
    // A folder without a page of its own is none to be refused: there is nothing in it.
    `error_page 403 404 =404 ${base}404.html;`,
    // Nothing that begins with a dot is part of the site, and this folder is the host's: there it
    // answers those who certify its address.
    'location ~ /\\.(?!well-known/) { return 404; }',
    ...NAMED_BY_CONTENT.flatMap((folder) =>
      location(`^~ ${base}${folder}/`, undefined, FOREVER, addAll(FOR_ANY_PAGE)),
    ),
    ...location(`~ ^${base}(?:[^/]+/)?${EMBED}/`, policies.embed, ASK_AGAIN, [
      'try_files $uri $uri/ =404;',
    ]),
    ...location(base, policies.page, ASK_AGAIN, ['try_files $uri $uri/ =404;']),
  ].join('\n') + '\n';
