/** Samples of what no part of the vocabulary shows: a whole file, and a picture. */
import { PLACEHOLDERS } from '../editorial/placeholders.ts';
import type { ToolLanguage, ToolText } from '../locales/tools.ts';

const TITLE: ToolText = { zh: '夜班', en: 'Night shift' };

/** A whole chapter, as short as it can be. */
export const chapterExample = (language: ToolLanguage): string => {
  const { description, lead, heading, text } = PLACEHOLDERS;
  return `---
slug: night-shift
order: 6
title: ${TITLE[language]}
description: ${description[language]}
ground: blueprint
opener: drawings
draft: true
---

<Lead>${lead[language]}</Lead>

### ${heading[language]}

${text[language]}`;
};

/** A picture’s words, and its caption and credit. */
export const IMAGE: Readonly<
  Record<ToolLanguage, { readonly alt: string; readonly title: string }>
> = {
  zh: {
    alt: '露天矿的剖面：台阶一级一级往下，岩层里夹着煤层，卡车停在坡上',
    title: '露天矿的剖面 | 绘图：本站',
  },
  en: {
    alt: 'A section through an open pit: benches going down, seams in the rock, trucks on the slope',
    title: 'A section through an open pit | Drawing: this site',
  },
};

/** How a chapter writes it. */
export const imageExample = (language: ToolLanguage): string =>
  `![${IMAGE[language].alt}](../../images/open-pit.webp "${IMAGE[language].title}")`;
