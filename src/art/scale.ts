/** People and machines in decimetres, standing on 0 0, so that everything keeps real proportions. */
import { PERSON, TRUCK } from '../kit/silhouettes.ts';
import { area, HAIR, line, placed } from './svg.ts';

/** Someone seen from far enough to be a shape only; `unit` is the length of a decimetre. */
export const person = (x: number, y: number, unit: number, fill: string): string =>
  placed(x, y, unit, area(PERSON, fill));

/** A mining truck, eleven metres long, driving to the right. */
export const truck = (x: number, y: number, unit: number, fill: string, flip = 1): string =>
  placed(x, y, unit, area(TRUCK, fill), flip);

/** A rope shovel, its dipper out to the right. */
export const shovel = (x: number, y: number, unit: number, fill: string, flip = 1): string =>
  placed(
    x,
    y,
    unit,
    area(
      'm-58-9 9-11h98l9 11-8 9h-100zM-30-27v-8h60v8zM-80-27h118v-52l-26-6h-92zM-94-33h15v46l-15-52zM-94-33h14v-44h-14z' +
        'M24-58h24v-33h-24zM34-34l95-112 8 6-90 113zM126-145a7 7 0 1 0 14 0a7 7 0 1 0-14 0zM-14-84l12-38h6l8 38h-6l-5-30-9 30z' +
        'M56-74l94 20-1 7-95-19zM146-66l28 4 4 26-5 8-5-5-5 5-5-5-8-1z',
      fill,
    ) + line('m0-121 131-28m7 6 22 80', fill, HAIR),
    flip,
  );
