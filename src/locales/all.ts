/** Every language that the site knows by a module of its own, named by its tag: a line each. */
export * as de from './de.ts';
export * as en from './en.ts';
export * as zh from './zh.ts';
