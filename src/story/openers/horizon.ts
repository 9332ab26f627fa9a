export { fallback as horizon } from './fallback.ts';
