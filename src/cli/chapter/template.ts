/** What a new chapter holds: front matter that is valid, and one working example of each main part. */
import { PLACEHOLDERS, STEP_PLACEHOLDERS } from '../../editorial/placeholders.ts';
import type { Edition } from '../../locales/editions.ts';
import { localeOf } from '../../locales/index.ts';
import { toolLanguageOf } from '../../locales/tools.ts';
import type { FolderFigure, StoryFolder } from './folder.ts';
import { scalar } from './scalar.ts';

interface NewChapter {
  readonly slug: string;
  readonly order: number;
  readonly title: string;
  readonly ground: string;
  readonly figure: FolderFigure | undefined;
  readonly fact: StoryFolder['fact'];
}

const scene = ({ id, states }: FolderFigure, edition: Edition): string => {
  const steps = states.slice(0, STEP_PLACEHOLDERS.length).map((state, index) => {
    const words = STEP_PLACEHOLDERS[index]?.[toolLanguageOf(edition)] ?? '';
    return `<Step state="${state}">\n\n${words}\n\n</Step>\n`;
  });
  return `<Scene figure="${id}">\n${steps.join('')}</Scene>\n`;
};

/** The MDX of a new chapter in an edition. It is a draft, so that it cannot ship by accident. */
export const newChapter = (chapter: NewChapter, edition: Edition): string => {
  const language = toolLanguageOf(edition);
  const { slug, order, title, ground, figure, fact } = chapter;
  const words = (name: keyof typeof PLACEHOLDERS): string => PLACEHOLDERS[name][language];
  const { gap, stop } = localeOf(language).punctuation;
  const told = fact ? `${gap}${words('fact')}${gap}<Fact id="${fact.id}"/>${stop}` : '';
  return `---
slug: ${scalar(slug)}
order: ${order}
title: ${scalar(title)}
description: ${words('description')}
ground: ${ground}
draft: true
---

<Lead>${words('lead')}${told}</Lead>

### ${words('heading')}

${words('text')}${figure ? `${gap}${words('figure')}\n\n${scene(figure, edition)}` : '\n'}`;
};
