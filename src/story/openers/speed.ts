export { fallback as speed } from './fallback.ts';
