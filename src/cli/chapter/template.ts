/** What a new chapter holds: front matter that is valid, and one working example of each main part. */
import { stringify } from 'yaml';
import type { Edition } from '../../locales/editions.ts';
import { toolLanguageOf } from '../../locales/tools.ts';
import type { FolderFigure, StoryFolder } from './folder.ts';

interface NewChapter {
  readonly slug: string;
  readonly order: number;
  readonly title: string;
  readonly ground: string;
  readonly figure: FolderFigure | undefined;
  readonly fact: StoryFolder['fact'];
}

/** As many steps as show how a scene goes on. */
const STEPS = 3;

const TEXTS = {
  zh: {
    description: '一句话说清这一章讲什么。',
    lead: '开头一段，字大一些。',
    fact: (id: string) => `日子和数字不要手打，从账上取：<Fact id="${id}"/>。`,
    heading: '小标题',
    text: '正文一段占一行。下面是一幅图：读者往下读，图停在屏幕上，每到一步就换一个样子。',
    step: (number: number) =>
      `第${['一', '二', '三'][number - 1] ?? ''}步：写读者这时在图上看到了什么。`,
  },
  en: {
    description: 'One sentence on what this chapter is about.',
    lead: 'An opening paragraph, set larger.',
    fact: (id: string) => ` Dates and figures come from the ledger: <Fact id="${id}"/>.`,
    heading: 'A heading',
    text: 'One line a paragraph. Below is a figure: it stays while the reader goes on, and changes with each step.',
    step: (number: number) =>
      `Step ${['one', 'two', 'three'][number - 1] ?? ''}: say what the reader now sees in the figure.`,
  },
} as const;

const scene = ({ id, states }: FolderFigure, edition: Edition): string => {
  const steps = states
    .slice(0, STEPS)
    .map(
      (state, index) =>
        `<Step state="${state}">\n\n${TEXTS[toolLanguageOf(edition)].step(index + 1)}\n\n</Step>\n`,
    );
  return `<Scene figure="${id}">\n${steps.join('')}</Scene>\n`;
};

/** A YAML scalar, quoted where it must be. */
const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trim();

/** The MDX of a new chapter in an edition. It is a draft, so that it cannot ship by accident. */
export const newChapter = (chapter: NewChapter, edition: Edition): string => {
  const texts = TEXTS[toolLanguageOf(edition)];
  const { slug, order, title, ground, figure, fact } = chapter;
  return `---
slug: ${slug}
order: ${order}
title: ${scalar(title)}
description: ${texts.description}
ground: ${ground}
draft: true
---

<Lead>${texts.lead}${fact ? texts.fact(fact.id) : ''}</Lead>

### ${texts.heading}

${texts.text}
${figure ? `\n${scene(figure, edition)}` : ''}`;
};
