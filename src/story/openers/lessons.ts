export { fallback as lessons } from './fallback.ts';
