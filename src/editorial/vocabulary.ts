/**
 * The closed vocabulary of a chapter: every part an editor may write, what it must say and hold,
 * and what it may. The checks and the handbook read it; the build knows no other parts.
 */
import type { ToolText } from '../locales/tools.ts';
import { DATA_TONES } from '../theme/tones.ts';
import { dictionary } from './dictionary.ts';
import { EXAMPLES } from './examples.ts';
import { ABOUT_LABELS, SPREADS } from './spreads.ts';
import { FACT_FORMS } from './wording.ts';

/**
 * What the value of an attribute names. `paragraphs` are those of the source: “P24” or “P24 P25”;
 * `labels` are the words in a drawing, with | between them; an `excerpt` is some words of a quotation.
 */
export type AttributeKind =
  'text' | 'labels' | 'fact' | 'quote' | 'excerpt' | 'figure' | 'state' | 'choice' | 'paragraphs';

export interface AttributeRule {
  readonly kind: AttributeKind;
  readonly optional?: boolean;
  /** For `choice` only. */
  readonly choices?: readonly string[];
  readonly about: ToolText;
}

/** What stands between a part's tags: nothing, some words, or one or more of another part alone. */
type Holds = 'nothing' | 'words' | { readonly only: string };

/** The name for the chapter itself in `inside`. */
export const CHAPTER = 'chapter';

export interface PartRule {
  readonly about: ToolText;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly holds: Holds;
  /** The parts it may stand directly in; left out where it may stand in any words. */
  readonly inside?: readonly string[];
  /** Whether headings may stand in it, as in the chapter itself. */
  readonly sections?: boolean;
  /** Working MDX in the words of each edition. */
  readonly example: ToolText;
}

/** A part as it stands below, without its example. */
type Entry = Omit<PartRule, 'example'>;

/** Where a paragraph may stand, a part of a paragraph's size may too. */
const LIKE_A_PARAGRAPH = [CHAPTER, 'Aside', 'Column', 'Spread', 'Step'];

const FACT: AttributeRule = {
  kind: 'fact',
  about: { zh: '数字在 facts.yaml 里的名字。', en: 'The name of the figure in facts.yaml.' },
};

const FIGURE: AttributeRule = {
  kind: 'figure',
  about: { zh: '图的名字。', en: 'The name of the figure.' },
};

const excerpt = (about: ToolText): AttributeRule => ({ kind: 'excerpt', optional: true, about });

const HEADING: AttributeRule = {
  kind: 'text',
  about: { zh: '上面的小标题。', en: 'The heading above it.' },
};

const ENTRIES = {
  Lead: {
    about: {
      zh: '一章的开头段，字比正文大，用来把读者领进门。',
      en: 'The opening paragraph of a chapter, set larger, that takes the reader in.',
    },
    attributes: {},
    holds: 'words',
    inside: [CHAPTER],
  },
  Fact: {
    about: {
      zh: '从账上取一个日期或数字，后面带一个小记号，点开就是出处。',
      en: 'A date or figure from the ledger, with a small mark that opens where it comes from.',
    },
    attributes: {
      id: FACT,
      form: {
        kind: 'choice',
        optional: true,
        choices: FACT_FORMS,
        about: {
          zh: '写法：plain 是平常的写法，full 给日期加上年份，number 只要数字。',
          en: 'How it is written: plain is the usual way, full adds the year to a date, number gives the bare number.',
        },
      },
    },
    holds: 'nothing',
  },
  Quote: {
    about: {
      zh: '从 quotes.yaml 取一段原话，谁说的、出自第几段都由账上来。可以截取，省略号会自动加上。',
      en: 'Words from quotes.yaml, with who spoke them and where the source has them. They may be cut; the ellipsis is set by itself.',
    },
    attributes: {
      id: {
        kind: 'quote',
        about: {
          zh: '这段话在 quotes.yaml 里的名字。',
          en: 'The name of the words in quotes.yaml.',
        },
      },
      from: excerpt({
        zh: '从哪几个字开始；不写就从头。',
        en: 'The words it begins with; without them, at the beginning.',
      }),
      to: excerpt({
        zh: '到哪几个字为止；不写就到尾。',
        en: 'The words it ends with; without them, at the end.',
      }),
      cut: excerpt({
        zh: '中间略去的话；长的写头尾，中间放省略号。',
        en: 'Words left out in the middle; of many, the first and the last with an ellipsis between.',
      }),
    },
    holds: 'nothing',
    inside: LIKE_A_PARAGRAPH,
  },
  Stats: {
    about: {
      zh: '一排大数字，三四个最好看。',
      en: 'A row of large numbers; three or four look best.',
    },
    attributes: {},
    holds: { only: 'Stat' },
    inside: [CHAPTER],
  },
  Stat: {
    about: {
      zh: '一排里的一个：上面是账上的数，下面是你写的说明。',
      en: 'One of the row: the number from the ledger, and below it your words for what it counts.',
    },
    attributes: {
      id: FACT,
      tone: {
        kind: 'choice',
        optional: true,
        choices: DATA_TONES,
        about: {
          zh: '数字的颜色，和图上同一段的颜色一致；不写就是墨色。',
          en: 'The colour of the number, that of the same interval in a figure; without it, ink.',
        },
      },
    },
    holds: 'words',
    inside: ['Stats'],
  },
  Aside: {
    about: {
      zh: '正文旁边的一块说明，讲原理、解词，跳过去也不耽误读故事。',
      en: 'An explanation beside the story, such as how a thing works; a reader may skip it and lose nothing.',
    },
    attributes: { title: HEADING },
    holds: 'words',
    inside: [CHAPTER],
  },
  Columns: {
    about: {
      zh: '并排的两段，便于对照；手机上一上一下。',
      en: 'Texts side by side, to be compared; one below the other on a phone.',
    },
    attributes: {},
    holds: { only: 'Column' },
    inside: [CHAPTER],
  },
  Column: {
    about: { zh: '并排里的一段。', en: 'One of the texts side by side.' },
    attributes: { title: HEADING },
    holds: 'words',
    inside: ['Columns'],
  },
  Idea: {
    about: {
      zh: '一句话，用特大的字单独摆着。一章里别多用。',
      en: 'One sentence in very large type, by itself. Use it sparingly.',
    },
    attributes: {},
    holds: 'words',
    inside: [CHAPTER, 'Spread'],
  },
  Spread: {
    about: {
      zh: '一段文字配一幅大画，排成一个整版；版式由画来定。里面可以有小标题、大字句和列表。画是示意，不放数据。',
      en: 'Words and a large drawing composed as one; the drawing brings its own layout. Headings, an idea and lists may stand in it. The drawing is an illustration and shows no data.',
    },
    attributes: {
      art: {
        kind: 'choice',
        choices: Object.keys(SPREADS),
        about: { zh: '画的名字。', en: 'The name of the drawing.' },
      },
      says: {
        kind: 'text',
        about: {
          zh: '画里有什么，写给看不见画的人听。',
          en: 'What is to be seen, for those who cannot see it.',
        },
      },
      labels: {
        kind: 'labels',
        about: {
          zh: `画里的字，中间用竖线隔开，几个、多长由画来定：${ABOUT_LABELS.zh}。`,
          en: `The words in the drawing, with | between them. Each drawing has its own room: ${ABOUT_LABELS.en}.`,
        },
      },
    },
    holds: 'words',
    inside: [CHAPTER],
    sections: true,
  },
  Scene: {
    about: {
      zh: '一张图停在屏幕上，几步文字从旁滚过，图跟着变。',
      en: 'A figure that stays on the screen while steps of text scroll by and change it.',
    },
    attributes: { figure: FIGURE },
    holds: { only: 'Step' },
    inside: [CHAPTER],
  },
  Step: {
    about: {
      zh: '一步：一段文字，和读到这里时图的样子。',
      en: 'One step: some words, and the state that the figure takes when they are read.',
    },
    attributes: {
      state: {
        kind: 'state',
        about: {
          zh: '图在这一步的状态；一章里每个状态只用一次。',
          en: 'The state of the figure; each state once in a chapter.',
        },
      },
    },
    holds: 'words',
    inside: ['Scene'],
  },
  Figure: {
    about: {
      zh: '正文中间的一张图，停在一个状态，不跟着滚动变。',
      en: 'A figure in one state in the run of the text; it does not change as one scrolls.',
    },
    attributes: {
      figure: FIGURE,
      state: {
        kind: 'state',
        about: { zh: '要画的状态。', en: 'The state to draw.' },
      },
    },
    holds: 'nothing',
    inside: [CHAPTER],
  },
  Source: {
    about: {
      zh: '一行小字，写明上面这段话依据原文第几段。',
      en: 'A small line that says which paragraphs of the source the words above rest on.',
    },
    attributes: {
      paragraphs: {
        kind: 'paragraphs',
        about: {
          zh: '段号，几个之间用空格隔开，例如 P14 P28。',
          en: 'The paragraphs with spaces between them, such as P14 P28.',
        },
      },
    },
    holds: 'nothing',
    inside: LIKE_A_PARAGRAPH,
  },
} as const satisfies Readonly<Record<string, Entry>>;

const exampleOf = (name: string): ToolText => {
  const example: ToolText | undefined = Object.entries(EXAMPLES).find(
    ([part]) => part === name,
  )?.[1];
  if (!example) throw new Error(`examples.ts has no example of the part “${name}”`);
  return example;
};

/** Every part, by name. */
export const VOCABULARY: Readonly<Record<string, PartRule>> = dictionary(
  Object.entries<Entry>(ENTRIES).map(([name, entry]) => {
    const attributes = dictionary(Object.entries(entry.attributes));
    return [name, { ...entry, attributes, example: exampleOf(name) }];
  }),
);

export const PART_NAMES: readonly string[] = Object.keys(VOCABULARY);
