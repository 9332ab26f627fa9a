/** A rope shovel, standing on 0 0, about a decimetre to a unit; its dipper to the right. */
import { range } from 'd3-array';
import { disc } from '../../../kit/path.ts';

export const BODY = {
  solid:
    'M-122-6q-6-17 16-19l172-1q22 2 15 20l-8 6h-186zM-62-26h106v-11h-106z' +
    'M-112-37h176v-70l-44-7-132 4zM-106-110l40-17v18zM-116-80h-14v-22h14zM-44-112l30-48h8l-20 48zM-10-160l-4-2 42 50h-8z' +
    'M30-106h36v-30h-30z',
  seams:
    'M-98-104v60M-76-105v61M-54-106v62M-32-107v63M-10-108v64M-112-56h140M-128-84h14M-128-92h14',
  rollers: range(10)
    .map((i) => disc(-100 + i * 18, -11, 6.5))
    .join(''),
  window: 'M38-130h22v22h-24z',
  edge: 'M-112-37v-72l132-5 44 7M-106-110l40-17M-44-112l30-48',
};

/** The boom runs from the foot of the house to the sheave at its point. */
export const BOOM = {
  solid: `M44-54L212-204l12 11L60-40z${disc(219, -201, 12)}M-11-159L216-213l1 2L-10-157zM-8-157L120-118l-1 2z`,
  seams: range(7)
    .map((i) => `M${64 + i * 22} ${-62 - i * 19}l18 2l2-18`)
    .join(''),
  edge: 'M44-54L212-204',
};

/** The handle that pushes the dipper out. */
export const HANDLE = 'M108-128L270-66l-4 11L103-116z';

export const DIPPER = {
  solid: 'M250-92l52 4 9 44-15 9-41-7-8-34zM262-44l3 12 6-11 3 12 6-11 3 12 6-11 3 11 5-14z',
  edge: 'M250-92l52 4 9 44',
};

/** Where the rope leaves the boom, and where it holds the dipper. */
export const ROPE = { from: [229, -204], to: [272, -90] } as const;
