/** Every drawing that opens a chapter, a line each: its file, and the name that chapters ask for it by. */
export { contours } from './contours.ts';
export { crystal } from './crystal.ts';
export { drawings } from './drawings.ts';
export { firstLight as 'first-light' } from './first-light.ts';
export { mountainPath as 'mountain-path' } from './mountain-path.ts';
export { openPit as 'open-pit' } from './open-pit.ts';
export { promisedRows as 'promised-rows' } from './promised-rows.ts';
export { ruler } from './ruler.ts';
export { strata } from './strata.ts';
export { surveyPoles as 'survey-poles' } from './survey-poles.ts';
