export { fallback as prologue } from './fallback.ts';
