/** Another page of the site, read as data. */

/**
 * Parses a page without bringing its styles to life: the policy of the page that asks knows only
 * its own. They become blocks of data, with the attributes that they had.
 */
export const parsePage = (html: string): Document =>
  new DOMParser().parseFromString(
    html.replace(
      /<style\b([^>]*)>([\s\S]*?)<\/style>/g,
      (_, attributes: string, rules: string) =>
        `<script type="text/css"${attributes}>${rules}</script>`,
    ),
    'text/html',
  );

/** The rules of a parsed page's fonts. */
export const fontRules = (page: Document): string =>
  [...page.querySelectorAll('script[data-fonts]')].map(({ textContent }) => textContent).join('');
