/** How others embed a state: one frame, and the answer that says so (oEmbed 1.0). */

import { escaped } from '../kit/markup.ts';
import type { CardImage } from './meta.ts';

/** The frame's size until the page in it has told its height, on hosts that ask for numbers. */
const FRAME = { width: 720, height: 640 } as const;
/** How high a frame of the page's narrow picture is by its width (see state.css), with its foot. */
const NARROW = '320/450';

/** The code that shows a page in a frame. */
const embedCode = (address: string, title: string): string =>
  `<iframe src="${address}" title="${escaped(title)}" width="${FRAME.width}" height="${FRAME.height}" style="border:0;width:100%;max-width:${FRAME.width}px;height:auto;max-height:${FRAME.height}px;aspect-ratio:${NARROW}" loading="lazy" allowfullscreen></iframe>`;

/** All addresses are absolute. */
interface Linked {
  readonly title: string;
  /** The edition's first page. */
  readonly home: string;
  readonly publisher: string;
  readonly picture: CardImage;
}

interface Embedded extends Linked {
  /** The page to embed. */
  readonly embed: string;
}

const about = ({ title, home, publisher, picture }: Linked): object => ({
  version: '1.0',
  title,
  alt: picture.alt,
  author_name: publisher,
  author_url: home,
  provider_name: publisher,
  provider_url: home,
  thumbnail_url: picture.url,
  thumbnail_width: picture.width,
  thumbnail_height: picture.height,
});

/** The oEmbed answer for what is only linked to; `alt` is our own. */
export const linkAnswer = (linked: Linked): object => ({ type: 'link', ...about(linked) });

/** The oEmbed answer for a state. */
export const oembed = (embedded: Embedded): object => ({
  type: 'rich',
  ...about(embedded),
  html: embedCode(embedded.embed, embedded.title),
  ...FRAME,
});
