/** Samples of what no part of the vocabulary shows: a whole file, and a picture. */
import type { ToolLanguage, ToolText } from '../locales/tools.ts';

const CHAPTER: ToolText = {
  zh: `---
slug: night-shift
order: 6
title: 夜班
description: 一句话说清这一章讲什么。
ground: blueprint
opener: drawings
draft: true
---

<Lead>开头一段，字大一些。</Lead>

### 小标题

正文一段占一行。`,
  en: `---
slug: night-shift
order: 6
title: Night shift
description: One sentence on what this chapter is about.
ground: blueprint
opener: drawings
draft: true
---

<Lead>An opening paragraph, set larger.</Lead>

### A heading

One line a paragraph.`,
};

/** A whole chapter, as short as it can be. */
export const chapterExample = (language: ToolLanguage): string => CHAPTER[language];

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
