/**
 * Tells each step which figure and chapter it belongs to, each figure, spread and scene its chapter,
 * each scene the states of its steps, and all that speaks the language of its chapter, so that an
 * editor need not write them twice.
 */
import { basename, dirname } from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { attributeOf, isElement, type Element } from './chapter.ts';

const write = (element: Element, name: string, value: string): void => {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value });
};

/** Parts that speak, or stand amid, the words of their chapter. */
const SPEAKING = new Set(['Fact', 'Stat', 'Quote', 'Idea', 'Scene', 'Figure']);

/** A remark plugin. */
export const remarkScenes =
  () =>
  (tree: Root, file: VFile): void => {
    const chapter = basename(file.path, '.mdx');
    const edition = basename(dirname(file.path));
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (isElement(node) && SPEAKING.has(node.name ?? '')) write(node, 'lang', edition);
    });
    visit(tree, 'mdxJsxFlowElement', (scene) => {
      if (scene.name === 'Figure' || scene.name === 'Spread') write(scene, 'chapter', chapter);
      if (scene.name !== 'Scene') return;
      const figure = attributeOf(scene, 'figure') ?? '';
      const steps = scene.children.filter(
        (child): child is MdxJsxFlowElement =>
          child.type === 'mdxJsxFlowElement' && child.name === 'Step',
      );
      write(scene, 'chapter', chapter);
      write(scene, 'states', steps.map((step) => attributeOf(step, 'state') ?? '').join(' '));
      for (const step of steps) {
        write(step, 'figure', figure);
        write(step, 'chapter', chapter);
      }
    });
  };
