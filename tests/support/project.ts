/**
 * Copies of the project to build in: Astro keeps what it knows of a story's chapters in the
 * project's own folder, so that no two builds, and no build beside a development server, may share
 * one.
 */
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/cli/paths.ts';

/** What a build reads of the project beside its packages. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the project into a folder of its own, which leads to the packages that are installed here. */
export const copyProject = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of SOURCES) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
};
