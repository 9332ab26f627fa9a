/** A haul truck that drives either way. */
import { TRUCK } from '../../../kit/silhouettes.ts';
import type { Drawing } from '../../../kit/marks.ts';
import { area, drawing } from '../drawing.ts';

const LEFT =
  'm56-28 5-19-5-3-95-9-24-1v5l24 4 10 27 70 4zM50-24h-100v12h100zM-32-48h-13l-4 18-8 6v14h27z' +
  'M18-13a13 13 0 1 0 26 0a13 13 0 1 0-26 0zM-50-13a13 13 0 1 0 26 0a13 13 0 1 0-26 0z';

const LIGHTS = { left: 'M-58-30h5v5h-5z', right: 'M53-30h5v5h-5z' } as const;

const drawings = {
  left: drawing('truck-left', () => [area(LEFT, 'deep'), area(LIGHTS.left, 'rim')]),
  right: drawing('truck-right', () => [area(TRUCK, 'deep'), area(LIGHTS.right, 'rim')]),
};

export const truck = (way: 'left' | 'right'): Drawing => drawings[way]();
