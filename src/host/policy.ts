/**
 * What a browser may do on the site's pages: everything comes from the site itself, what is inline
 * is known by its hash, and only embeds may be framed.
 */
import { createHash } from 'node:crypto';
import type { InlineParts } from './inline.ts';

/** What stands inline in pages, as the sources that a policy names: “'sha256-…'”. */
export interface InlineSources {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** The inline scripts and styles of a page, known by their hashes. */
export const inlineSources = ({
  scripts,
  styles,
}: Pick<InlineParts, 'scripts' | 'styles'>): InlineSources => ({
  scripts: new Set(scripts.map(hashOf)),
  styles: new Set(styles.map(hashOf)),
});

/** The sources of several pages together. */
export const union = (all: readonly InlineSources[]): InlineSources => ({
  scripts: new Set(all.flatMap(({ scripts }) => [...scripts])),
  styles: new Set(all.flatMap(({ styles }) => [...styles])),
});

const SELF = "'self'";

/** Whose pages may show a page in a frame. */
type Framing = 'anybody' | 'nobody';

/** The part of a policy that says who may frame a page: the page's own head cannot. */
export const framedBy = (framing: Framing): string =>
  `frame-ancestors ${framing === 'anybody' ? '*' : "'none'"}`;

/**
 * The Content-Security-Policy for pages with these inline sources. `framed` says who may frame
 * them; that is left out of a meta element, in which browsers ignore it.
 */
export const policyFor = ({ scripts, styles }: InlineSources, framed?: Framing): string =>
  [
    ['default-src', "'none'"],
    ['script-src', SELF, ...scripts],
    ['style-src', SELF, ...styles],
    // Pictures of a reader's own are made on the device.
    ['img-src', SELF, 'blob:'],
    ['font-src', SELF],
    // A picture that was made on the device is read back to be passed on.
    ['connect-src', SELF, 'blob:'],
    ['worker-src', SELF],
    ['manifest-src', SELF],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ...(framed ? [[framedBy(framed)]] : []),
  ]
    .map((directive) => directive.join(' '))
    .join('; ');

/** What else every answer says, whatever the page. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    'accelerometer=()',
    'camera=()',
    'geolocation=()',
    'gyroscope=()',
    'microphone=()',
    'payment=()',
    'usb=()',
    'browsing-topics=()',
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};
