export { fallback as match } from './fallback.ts';
