export { fallback as silicon } from './fallback.ts';
