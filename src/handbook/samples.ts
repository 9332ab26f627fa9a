/** Samples of what no part of the vocabulary shows: a whole file, and a picture. */
import type { Bilingual, Edition } from '../i18n/editions.ts';

const CHAPTER: Bilingual = {
  zh: `---
slug: night-shift
order: 6
title: 夜班
kicker: 第六章
description: 一句话说清这一章讲什么。
ground: blueprint
sources: [P24]
draft: true
---

<Lead>开头一段，字大一些。</Lead>

### 小标题

正文一段占一行。`,
  en: `---
slug: night-shift
order: 6
title: Night shift
kicker: Chapter six
description: One sentence on what this chapter is about.
ground: blueprint
sources: [P24]
draft: true
---

<Lead>An opening paragraph, set larger.</Lead>

### A heading

One line a paragraph.`,
};

/** A whole chapter, as short as it can be. */
export const chapterExample = (edition: Edition): string => CHAPTER[edition];

/** A picture with its caption and credit. */
export const IMAGE_EXAMPLE: Bilingual = {
  zh: '![矿坑边的一台电铲，旁边站着一个人](../../images/shovel.jpg "1987年的电铲 | 摄影：某某")',
  en: '![A rope shovel at the edge of the pit, with a person beside it](../../images/shovel.jpg "The shovel in 1987 | Photograph: N. N.")',
};
