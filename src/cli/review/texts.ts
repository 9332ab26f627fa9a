/** What the review of pictures says, on its page and at the terminal. */
import { fill } from '../../locales/format.ts';

export const REVIEW_TEXTS = {
  zh: {
    differ: (count: number) => `有${count}幅图和认可过的不同`,
    ofAll: (count: number, all: number) => `共${all}幅图，${count}幅和认可过的不同`,
    accepted: (all: number, count: number) => `认可了${all}幅图，其中${count}幅和上次不同。`,
    marks: (count: number) => `${count}处不同`,
    more: (count: number) => `还有${count}处`,
    what: { added: '新增', removed: '删去', changed: '改动' },
    none: '没有这幅图。',
    screens: '网站的各屏',
    ways: { side: '并排', swipe: '滑动', overlay: '叠加', difference: '差异' },
    before: '从前',
    after: '现在',
    ground: '底色',
  },
  en: {
    differ: (count: number) =>
      fill('{count} {count|picture differs|pictures differ} from those accepted', { count }),
    ofAll: (count: number, all: number) =>
      `${count} of ${all} pictures differ from those accepted`,
    accepted: (all: number, count: number) =>
      `${all} pictures accepted, ${count} of them other than before.`,
    marks: (count: number) => fill('{count} {count|mark differs|marks differ}', { count }),
    more: (count: number) => `and ${count} more`,
    what: { added: 'added', removed: 'removed', changed: 'changed' },
    none: 'No picture.',
    screens: 'Screens of the site',
    ways: { side: 'side by side', swipe: 'swipe', overlay: 'overlay', difference: 'difference' },
    before: 'before',
    after: 'after',
    ground: 'ground',
  },
} as const;
