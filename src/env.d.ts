/// <reference types="gsap" />
declare namespace App {
  interface Locals {
    /** The edition of the page being written; set by the page, read by the parts of its chapters. */
    edition: import('./locales/editions.ts').Edition;
    /** Numbers of the notes on the page's facts, by fact; only a whole story has them. */
    noteNumbers?: ReadonlyMap<string, number>;
    /** Whether the page has the styles of spreads already. */
    hasSpreadStyles?: boolean;
    /** The figures whose settings the page has already. */
    figuresSet?: Set<string>;
  }
}

/** The examples of the vocabulary, by edition and part: “zh/Lead”. */
declare module 'virtual:handbook-examples' {
  export const examples: Readonly<
    Record<
      string,
      () => Promise<{
        default: import('astro/runtime/server/index.js').AstroComponentFactory;
      }>
    >
  >;
}

/** A script as text: see src/host/inline-script.ts. */
declare module '*?inline-script' {
  const code: string;
  export default code;
}

interface ImportMetaEnv {
  /** Whether a worker keeps the built site for reading without a network: see src/host. */
  readonly OFFLINE: boolean;
}
