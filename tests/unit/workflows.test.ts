/** The published workflows: what they run exists, and nobody can change it under them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { root } from '../../src/cli/paths.ts';

const folder = join(root, '.github/workflows');

/** The part of the workflows' syntax that is used here: an unknown word is a slip. */
const step = z
  .strictObject({
    id: z.string().optional(),
    if: z.string().optional(),
    name: z.string().optional(),
    uses: z
      .string()
      .regex(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/, 'an action is pinned by its hash')
      .optional(),
    run: z.string().optional(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    env: z.record(z.string(), z.string()).optional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'uses or run, not both');

const workflow = z.strictObject({
  name: z.string(),
  on: z.partialRecord(
    z.enum(['push', 'pull_request', 'schedule', 'workflow_dispatch']),
    z.unknown(),
  ),
  permissions: z.partialRecord(
    z.enum(['contents', 'pages', 'id-token', 'pull-requests']),
    z.enum(['read', 'write']),
  ),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      if: z.string().optional(),
      'runs-on': z.string().regex(/^ubuntu-\d/),
      'timeout-minutes': z.number().int().positive(),
      environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
      steps: z.array(step).min(1),
    }),
  ),
});

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

describe.each(readdirSync(folder))('%s', (file) => {
  const value: unknown = parse(readFileSync(join(folder, file), 'utf8'));

  it('is a workflow, with every action pinned by its hash', () => {
    expect(workflow.safeParse(value).error?.issues).toBeUndefined();
  });

  it('runs only scripts that there are', () => {
    const steps = Object.values(workflow.parse(value).jobs).flatMap((job) => job.steps);
    const named = steps.flatMap(({ run }) => [...(run ?? '').matchAll(/npm run ([\w:-]+)/g)]);
    for (const [, name = ''] of named) expect(Object.keys(scripts)).toContain(name);
  });
});
