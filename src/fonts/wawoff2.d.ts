declare module 'wawoff2/decompress.js' {
  /** The TrueType font that a woff2 file packs. Rejects what is no woff2. */
  export default function decompress(packed: Uint8Array): Promise<Uint8Array>;
}
