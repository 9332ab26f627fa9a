/** Marks of every kind, in each way that a kind may look. */
import type { Mark } from '../../src/kit/marks.ts';

const text = { kind: 'text', tone: 'ink', size: 20, face: 'label', anchor: 'start' } as const;

/** Side of the picture that they fill. */
export const SIDE = 200;

/** By kind, so that none can be forgotten. */
const SAMPLES: Readonly<{ [K in Mark['kind']]: readonly Mark<K>[] }> = {
  rect: [
    { kind: 'rect', key: 'solid', tone: 'ember', x: 4, y: 4, width: 40, height: 20 },
    {
      kind: 'rect',
      key: 'hollow',
      tone: 'ink',
      x: 50.5,
      y: 4.5,
      width: 40,
      height: 20,
      hollow: true,
    },
    { kind: 'rect', key: 'faint', tone: 'ember', x: 96, y: 4, width: 40, height: 20, opacity: 0.4 },
    {
      ...{ kind: 'rect', key: 'faint-hollow', tone: 'ember', x: 142.5, y: 4.5 },
      ...{ width: 40, height: 20, hollow: true, opacity: 0.5 },
    },
  ],
  polygon: [
    {
      ...{ kind: 'polygon', key: 'polygon', tone: 'quiet', x: 70, y: 130, width: 40, height: 20 },
      ...{
        corners: [
          [0.5, 0],
          [1, 1],
          [0, 0.5],
        ],
        opacity: 0.6,
      },
    },
  ],
  line: [
    { kind: 'line', key: 'line', tone: 'silicon', x1: 4, y1: 34, x2: 90, y2: 40, width: 3 },
    {
      ...{ kind: 'line', key: 'dashed', tone: 'ink', x1: 100, y1: 34, x2: 190, y2: 34 },
      ...{ width: 2, dashed: true, opacity: 0.8 },
    },
  ],
  circle: [
    { kind: 'circle', key: 'disc', tone: 'quiet', cx: 16, cy: 60, r: 10 },
    { kind: 'circle', key: 'ring', tone: 'silicon', cx: 46, cy: 60, r: 10, hollow: true },
  ],
  path: [
    { kind: 'path', key: 'shape', tone: 'ember', d: 'M0 0h10l5 10H0z', dx: 66, dy: 50, scale: 2 },
    { kind: 'path', key: 'stroke', tone: 'ink', d: 'M0 0L20 20', dx: 104, dy: 50, width: 3 },
    {
      ...{ kind: 'path', key: 'dashes', tone: 'ink', d: 'M0 0h20l9 9', dx: 136, dy: 52 },
      ...{ scale: 1.5, width: 2, dashed: true, opacity: 0.7 },
    },
  ],
  text: [
    { ...text, key: 'label', x: 4, y: 96, text: 'Label & <62>' },
    { ...text, key: 'numeral', x: 196, y: 96, text: '143', face: 'numeral', anchor: 'end' },
    { ...text, key: 'display', x: 100, y: 122, text: 'Display', face: 'display', anchor: 'middle' },
  ],
  group: [
    {
      kind: 'group',
      key: 'hill',
      tone: 'far',
      light: 'pit',
      dx: 4,
      dy: 130,
      scale: 0.5,
      opacity: 0.9,
      drawing: {
        name: 'hill',
        shapes: [
          { d: 'M0 0h60v60H0z' },
          { d: 'M70 0h50v60h-50z', tone: 'rim', fade: 'up' },
          { d: 'M130 0h60v60h-60z', tone: 'glow', fade: 'out', opacity: 0.8 },
          { d: 'M0 80h180', tone: 'near', width: 4, dashed: true },
          { d: 'M0 100l180 10', tone: 'middle', width: 6, opacity: 0.6 },
        ],
      },
    },
  ],
  plane: [
    {
      kind: 'plane',
      key: 'ground',
      tone: 'near',
      light: 'pit',
      dx: 104,
      dy: 130,
      scale: 2,
      marks: [
        { kind: 'rect', key: 'wall', tone: 'near', x: 0, y: 0, width: 20, height: 12 },
        {
          kind: 'rect',
          key: 'frame',
          tone: 'rim',
          x: 24.5,
          y: 0.5,
          width: 18,
          height: 12,
          hollow: true,
        },
        {
          kind: 'line',
          key: 'track',
          tone: 'ink',
          x1: 0,
          y1: 18,
          x2: 44,
          y2: 18,
          width: 1,
          dashed: true,
        },
        { ...text, key: 'name', x: 0, y: 30, text: 'Pit', size: 10, tone: 'rim' },
        {
          ...{ kind: 'group', key: 'beam', tone: 'glow', dx: 20, dy: 22 },
          drawing: {
            name: 'beam',
            shapes: [
              { d: 'M0 0h20v8H0z', fade: 'right' },
              { d: 'M0 10h20', width: 1, dashed: true },
            ],
          },
        },
      ],
    },
  ],
};

export const EVERY_KIND: readonly Mark[] = Object.values(SAMPLES).flat();
