/** Which addresses a header is for, where a host knows only exact paths and folders with a star. */

/** The folders of a site: their pages, and what lies in them. */
interface Folder {
  readonly folders: Map<string, Folder>;
  hasPage: boolean;
}

const makeFolder = (): Folder => ({ folders: new Map(), hasPage: false });

const tree = (pages: readonly string[]): Folder => {
  const root = makeFolder();
  for (const page of pages) {
    let folder = root;
    for (const name of page.split('/').slice(0, -1)) {
      const next = folder.folders.get(name) ?? makeFolder();
      folder.folders.set(name, next);
      folder = next;
    }
    folder.hasPage = true;
  }
  return root;
};

const holds = (folder: Folder, name: string): boolean =>
  folder.folders.has(name) || [...folder.folders.values()].some((inside) => holds(inside, name));

/**
 * Addresses that cover all pages but those in folders called `special`, and apart from them those
 * that cover just these, without an address that two of them match. `pages` are files below the
 * site's base; a page is its folder's “index.html”, or a file of its own at the root.
 */
export const splitPaths = (
  pages: readonly string[],
  special: string,
): { readonly usual: string[]; readonly special: string[] } => {
  const found = { usual: [] as string[], special: [] as string[] };
  const walk = (folder: Folder, path: string): void => {
    if (folder.hasPage) found.usual.push(path);
    for (const [name, inside] of folder.folders) {
      if (name === special) found.special.push(`${path}${name}/*`);
      else if (holds(inside, special)) walk(inside, `${path}${name}/`);
      else found.usual.push(`${path}${name}/*`);
    }
  };
  walk(tree(pages), '');
  for (const page of pages)
    if (!page.includes('/') && page !== 'index.html') found.usual.push(page);
  return found;
};
