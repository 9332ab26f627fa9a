export { fallback as method } from './fallback.ts';
