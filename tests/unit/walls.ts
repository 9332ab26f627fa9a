/** The walls between the rooms of src: which may import from which, and what may reach readers. */
import {
  roomOf,
  targetOf,
  unitsOf,
  type Import,
  type Sources,
  type Unit,
} from '../../src/cli/house/imports.ts';

/** The rooms each room may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  locales: [],
  theme: [],
  cache: [],
  editorial: ['art', 'fonts', 'locales', 'kit', 'theme'],
  fonts: ['cache', 'editorial', 'locales'],
  kit: ['locales', 'theme'],
  art: ['kit', 'theme'],
  figures: ['kit', 'locales', 'theme'],
  story: ['art', 'figures', 'kit', 'locales', 'theme'],
  share: ['cache', 'figures', 'kit', 'locales', 'fonts', 'offline', 'theme'],
  offline: [],
  host: ['cache', 'fonts', 'locales', 'offline'],
  dev: ['editorial', 'kit', 'locales'],
  handbook: ['art', 'story', 'figures', 'locales', 'theme'],
  cli: ['editorial', 'locales', 'figures', 'share', 'kit', 'host', 'offline', 'theme', 'fonts'],
};

/** Rooms that prepare in the build what they show: there, and in types, they know the content. */
const PREPARES = new Set(['art', 'figures', 'story', 'share', 'handbook']);

/** Rooms that only choose and hand on: they may import from all others but the commands. */
const THIN = new Set(['layouts', 'pages', 'styles', 'content.config.ts']);

/** The folder of one figure that a path lies in: nobody else may know what is in it. */
const figureOf = (path: string): string | undefined => /^src\/figures\/([^/]+)\//.exec(path)?.[1];

/** Whether a path is the only list of figures. */
const isList = (path: string): boolean => path === 'src/figures/index.ts';

/** The modules that readers' browsers load. */
export const shipped = (sources: Sources): string[] =>
  unitsOf(sources)
    .filter(({ isShipped, path }) => isShipped && !path.endsWith('.astro'))
    .map(({ path }) => path);

/** What is wrong with one import, or undefined. */
const fault = (
  { path, isShipped }: Unit,
  { specifier, isType }: Import,
  packages: readonly string[],
): string | undefined => {
  if (!specifier.startsWith('.')) {
    const isAllowed = packages.some(
      (name) => specifier === name || specifier.startsWith(`${name}/`),
    );
    return isShipped && !isType && !isAllowed
      ? `ships to readers and imports ${specifier}`
      : undefined;
  }
  const target = targetOf(path, specifier);
  if (!target.startsWith('src/')) return `reaches out of src: ${specifier}`;
  const [from, to] = [roomOf(path), roomOf(target)];
  const figure = figureOf(target);
  if (figure !== undefined && figure !== figureOf(path) && !isList(path))
    return `knows the figure “${figure}”: only the list of figures may`;
  const isOpen =
    from === to ||
    (THIN.has(from) && to !== 'cli') ||
    MAY_IMPORT[from]?.includes(to) === true ||
    (PREPARES.has(from) && to === 'editorial' && (isType || !isShipped));
  if (isOpen) return undefined;
  return `${isShipped ? 'ships to readers, and ' : ''}src/${from} may not import ${target}`;
};

/**
 * Every import that goes through a wall, as “path: what is wrong”; none when the house is in
 * order. `packages` are those that may reach readers.
 */
export const violations = (sources: Sources, packages: readonly string[]): string[] =>
  unitsOf(sources).flatMap((unit) => {
    const room = roomOf(unit.path);
    if (!THIN.has(room) && !(room in MAY_IMPORT)) {
      return [`${unit.path}: no wall is drawn for src/${room}; add it to the table`];
    }
    return unit.imports
      .map((found) => fault(unit, found, packages))
      .filter((problem) => problem !== undefined)
      .map((problem) => `${unit.path}: ${problem}`);
  });

/**
 * Files that import each other in a circle, types included, each group once; none when each can be
 * read after those that it imports.
 */
export const circles = (sources: Sources): string[][] => {
  const targets = new Map<string, Set<string>>();
  for (const { path, imports } of unitsOf(sources)) {
    const known = targets.get(path) ?? new Set();
    for (const { specifier } of imports)
      if (specifier.startsWith('.')) known.add(targetOf(path, specifier));
    targets.set(path, known);
  }
  /** Files without imports among those that are left cannot be part of a circle. */
  const left = new Map(targets);
  const isFree = (path: string): boolean =>
    ![...(targets.get(path) ?? [])].some((target) => left.has(target));
  let free = [...left.keys()].filter(isFree);
  while (free.length > 0) {
    for (const path of free) left.delete(path);
    free = [...left.keys()].filter(isFree);
  }
  const reached = (from: string, known = new Set<string>()): Set<string> => {
    for (const target of targets.get(from) ?? [])
      if (left.has(target) && !known.has(target)) reached(target, known.add(target));
    return known;
  };
  const reach = new Map([...left.keys()].map((path) => [path, reached(path)]));
  const groups = [...reach].flatMap(([path, known]) =>
    known.has(path) ? [[...known].filter((other) => reach.get(other)?.has(path)).sort()] : [],
  );
  return [...new Map(groups.map((group) => [group.join(' '), group])).values()];
};
