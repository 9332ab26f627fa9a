export { fallback as colophon } from './fallback.ts';
