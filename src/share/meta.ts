/** What a page tells those who link to it. */

/** A picture that stands for a page. */
export interface CardImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Longest texts that X shows; others show more. */
export const LONGEST = { title: 70, description: 200, alt: 420 } as const;

/** A text cut after a pause, so that no more than `most` characters are left. */
export const shorten = (text: string, most: number): string => {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 1).join('');
  const pause = Math.max(
    ...['。', '；', '，', '. ', '; ', ', ', ' '].map((mark) => kept.lastIndexOf(mark)),
  );
  return `${kept.slice(0, pause > most / 2 ? pause : kept.length).replace(/[\s,;:，；：、]+$/u, '')}…`;
};

export interface Rights {
  readonly license: { readonly name: string; readonly url: string };
  readonly publisher: string;
  /** ISO date of the story's last change. */
  readonly updated: string;
}

export interface StateCard {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The language's tag. */
  readonly tag: string;
  readonly image: CardImage;
  /** Addresses of further pictures. */
  readonly more: readonly string[];
  /** Address of the data as a file. */
  readonly data: string;
  readonly caption: string;
}

const CONTEXT = 'https://schema.org';

/** What the page is, for machines: one object a thing, since some readers look into no graph. */
export const linkedData = (card: StateCard, rights: Rights): readonly object[] => {
  const publisher = { '@type': 'Organization', name: rights.publisher };
  const { address, title, description, tag, image } = card;
  const picture = {
    '@type': 'ImageObject',
    contentUrl: image.url,
    url: image.url,
    width: image.width,
    height: image.height,
    caption: image.alt,
    license: rights.license.url,
    acquireLicensePage: address,
    creditText: rights.publisher,
    creator: publisher,
    inLanguage: tag,
  };
  return [
    {
      '@context': CONTEXT,
      '@type': 'NewsArticle',
      headline: title,
      description,
      url: address,
      mainEntityOfPage: address,
      inLanguage: tag,
      image: [image.url, ...card.more],
      dateModified: rights.updated,
      author: publisher,
      publisher,
      license: rights.license.url,
    },
    { '@context': CONTEXT, ...picture },
    {
      '@context': CONTEXT,
      '@type': 'Dataset',
      name: card.caption,
      description: `${title} ${description}`,
      url: address,
      inLanguage: tag,
      license: rights.license.url,
      creator: publisher,
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: card.data },
      ],
    },
  ];
};
