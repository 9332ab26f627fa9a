/** What is installed on a machine, and on which Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { isNewEnough } from '../../src/cli/own-node.mjs';
import { root } from '../../src/cli/paths.ts';

const lockSchema = z.object({ packages: z.record(z.string(), z.record(z.string(), z.unknown())) });

describe.each(['.', 'src/cli/node', 'tests/e2e/older'])('the lock file in %s', (folder) => {
  const { packages } = lockSchema.parse(
    JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8')),
  );
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  it('knows every package by its hash, and names no registry', () => {
    const lacking = installed.filter(([, entry]) => !('integrity' in entry) || 'resolved' in entry);
    expect(lacking.map(([path]) => path)).toEqual([]);
  });
});

it.each([
  ['v20.20.2', false],
  ['v22.22.3', false],
  ['v24.2.0', false],
  ['v24.15.9', false],
  ['v24.16.0', true],
  ['v24.21.0', true],
  ['v25.9.0', false],
  ['v26.2.1', false],
  ['v26.3.0', true],
  ['v27.0.0', true],
  ['v100.1.0-nightly', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});
