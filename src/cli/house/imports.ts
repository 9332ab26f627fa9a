/** The imports of the code of src: which file needs which, and whether it reaches readers. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

/** The code of src by path, written from the project's root with forward slashes. */
export type Sources = Readonly<Record<string, string>>;

/** The code of the project in a folder. */
export const sourcesOf = (root: string): Sources =>
  Object.fromEntries(
    globSync('src/**/*.{ts,mjs,astro}', { cwd: root, exclude: ['**/node_modules/**', '**/*.d.ts'] })
      .sort()
      .map((path) => [path.replaceAll(sep, '/'), readFileSync(join(root, path), 'utf8')]),
  );

/** An import of a file. */
export interface Import {
  readonly specifier: string;
  /** Erased before anything runs. */
  readonly isType: boolean;
}

/** The room that a path lies in. */
export const roomOf = (path: string): string => path.split('/')[1] ?? '';

/** The imports that TypeScript code states, `import()` with a literal and code of threads included. */
const importsIn = (code: string): Import[] => {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isType: boolean): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, isType });
  };
  const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isNewExpression(node) && node.expression.getText(file) === 'Worker') {
      const [url] = node.arguments ?? [];
      if (url && ts.isNewExpression(url)) add(url.arguments?.[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** The code of an Astro file that the build runs, and the code that it sends to readers. */
const halves = (astro: string): { frontmatter: string; scripts: string } => ({
  frontmatter: /^\s*---\n(.*?)\n---/s.exec(astro)?.[1] ?? '',
  scripts: [...astro.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .map(([, attributes = '', code = '']) => {
      const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
      return source ? `import '${source}';` : code;
    })
    .join('\n'),
});

/** The path in src that a relative import leads to. */
export const targetOf = (path: string, specifier: string): string =>
  posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));

/** Code that runs in one place. */
export interface Unit {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Whether readers’ browsers load it. */
  isShipped: boolean;
}

/**
 * The sources in units that run in one place. What ships is what the scripts of Astro files lead
 * to, import by import.
 */
export const unitsOf = (sources: Sources): Unit[] => {
  const units: Unit[] = [];
  const modules = new Map<string, Unit>();
  for (const [path, text] of Object.entries(sources)) {
    if (path.endsWith('.astro')) {
      const { frontmatter, scripts } = halves(text);
      units.push({ path, imports: importsIn(frontmatter), isShipped: false });
      units.push({ path, imports: importsIn(scripts), isShipped: true });
    } else {
      const unit = { path, imports: importsIn(text), isShipped: false };
      units.push(unit);
      modules.set(path, unit);
    }
  }
  const queue = units.filter(({ isShipped }) => isShipped);
  for (const { path, imports } of queue) {
    for (const { specifier, isType } of imports) {
      const unit = isType ? undefined : modules.get(targetOf(path, specifier));
      if (!unit || unit.isShipped) continue;
      unit.isShipped = true;
      queue.push(unit);
    }
  }
  return units;
};
