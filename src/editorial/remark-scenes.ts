/**
 * Tells each step which figure and chapter it belongs to, each figure, spread and scene its chapter,
 * and each scene the states of its steps, so that an editor need not write them twice.
 */
import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';

const read = (element: MdxJsxFlowElement, name: string): string | undefined => {
  const attribute = element.attributes.find(
    (item) => item.type === 'mdxJsxAttribute' && item.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
};

const write = (element: MdxJsxFlowElement, name: string, value: string): void => {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value });
};

/** A remark plugin. */
export const remarkScenes =
  () =>
  (tree: Root, file: VFile): void => {
    const chapter = basename(file.path, '.mdx');
    visit(tree, 'mdxJsxFlowElement', (scene) => {
      if (scene.name === 'Figure' || scene.name === 'Spread') write(scene, 'chapter', chapter);
      if (scene.name !== 'Scene') return;
      const figure = read(scene, 'figure') ?? '';
      const steps = scene.children.filter(
        (child): child is MdxJsxFlowElement =>
          child.type === 'mdxJsxFlowElement' && child.name === 'Step',
      );
      write(scene, 'chapter', chapter);
      write(scene, 'states', steps.map((step) => read(step, 'state') ?? '').join(' '));
      for (const step of steps) {
        write(step, 'figure', figure);
        write(step, 'chapter', chapter);
      }
    });
  };
