export { fallback as coal } from './fallback.ts';
