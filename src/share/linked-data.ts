/**
 * What pages are, for machines, in the words of schema.org: one object a thing, since some readers
 * look into no graph.
 */
import type { CardImage } from './meta.ts';

interface Rights {
  readonly license: { readonly name: string; readonly url: string };
  readonly publisher: string;
  /** ISO date of the story's last change. */
  readonly updated: string;
}

/** A page that is an article. */
interface ArticlePage {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The language's tag. */
  readonly tag: string;
}

interface StateCard extends ArticlePage {
  readonly image: CardImage;
  /** Addresses of further pictures. */
  readonly more: readonly string[];
  /** Address of the data as a file. */
  readonly data: string;
  readonly caption: string;
}

/** A thing with an address. */
interface Part {
  readonly name: string;
  readonly description?: string;
  readonly url: string;
}

interface StoryCard extends ArticlePage {
  readonly image: string;
  /** What it was made from. */
  readonly source?:
    { readonly title: string; readonly tag: string; readonly url?: string | undefined } | undefined;
  readonly chapters: readonly Part[];
  /** Pages with the data of its figures. */
  readonly datasets: readonly Part[];
  /** Addresses of the other editions. */
  readonly translations: readonly string[];
}

const CONTEXT = 'https://schema.org';

const organization = (name: string): object => ({ '@type': 'Organization', name });

/** What the pages of a story are articles by. */
const articleOf = (
  { address, title, description, tag }: ArticlePage,
  { license, publisher, updated }: Rights,
): object => ({
  '@context': CONTEXT,
  '@type': 'NewsArticle',
  headline: title,
  description,
  url: address,
  mainEntityOfPage: address,
  inLanguage: tag,
  dateModified: updated,
  author: organization(publisher),
  publisher: organization(publisher),
  license: license.url,
});

/** What the page of a state is: an article, its picture, and the data behind it. */
export const stateData = (card: StateCard, rights: Rights): readonly object[] => {
  const creator = organization(rights.publisher);
  const { address, tag, image } = card;
  return [
    { ...articleOf(card, rights), image: [image.url, ...card.more] },
    {
      '@context': CONTEXT,
      '@type': 'ImageObject',
      contentUrl: image.url,
      url: image.url,
      width: image.width,
      height: image.height,
      caption: image.alt,
      license: rights.license.url,
      acquireLicensePage: address,
      creditText: rights.publisher,
      creator,
      inLanguage: tag,
    },
    {
      '@context': CONTEXT,
      '@type': 'Dataset',
      name: card.caption,
      description: image.alt,
      url: address,
      inLanguage: tag,
      license: rights.license.url,
      creator,
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: card.data },
      ],
    },
  ];
};

/** What the page of an edition is: the whole story, with its chapters and data, and the site. */
export const storyData = (card: StoryCard, rights: Rights): readonly object[] => {
  const { address, title, description, tag, source, chapters, datasets, translations } = card;
  const origin = source && {
    '@type': 'Article',
    headline: source.title,
    inLanguage: source.tag,
    ...(source.url === undefined ? {} : { url: source.url }),
  };
  const partsOf = (type: string, parts: readonly Part[]): object[] =>
    parts.map((part) => ({ '@type': type, ...part }));
  return [
    {
      ...articleOf(card, rights),
      image: [card.image],
      ...(origin ? { isBasedOn: origin, citation: origin } : {}),
      hasPart: [
        ...partsOf('CreativeWork', chapters),
        ...partsOf('Dataset', datasets).map((dataset) => ({
          ...dataset,
          license: rights.license.url,
          creator: organization(rights.publisher),
        })),
      ],
      workTranslation: translations.map((url) => ({ '@type': 'NewsArticle', url })),
    },
    {
      '@context': CONTEXT,
      '@type': 'WebSite',
      name: title,
      description,
      url: address,
      inLanguage: tag,
      publisher: organization(rights.publisher),
      license: rights.license.url,
    },
  ];
};
