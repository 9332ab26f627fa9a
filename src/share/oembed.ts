/** How others embed a state: one frame, and the answer that says so (oEmbed 1.0). */

/** The frame's size until the page in it has told its height. */
const FRAME = { width: 720, height: 660 } as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The code that shows a page in a frame. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${address}" title="${escaped(title)}" width="${FRAME.width}" height="${FRAME.height}" style="border:0;max-width:100%" loading="lazy" allowfullscreen></iframe>`;

interface Embedded {
  readonly title: string;
  readonly alt: string;
  /** Absolute addresses: of the page to embed, of the site's first page, and of the picture. */
  readonly embed: string;
  readonly home: string;
  readonly publisher: string;
  readonly picture: { readonly url: string; readonly width: number; readonly height: number };
}

/** The oEmbed answer for a state; `alt` is our own. */
export const oembed = ({ title, alt, embed, home, publisher, picture }: Embedded): object => ({
  version: '1.0',
  type: 'rich',
  title,
  alt,
  author_name: publisher,
  author_url: home,
  provider_name: publisher,
  provider_url: home,
  thumbnail_url: picture.url,
  thumbnail_width: picture.width,
  thumbnail_height: picture.height,
  html: embedCode(embed, title),
  ...FRAME,
});
