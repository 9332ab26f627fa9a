/** An edition as the share dialog needs it. */
export interface ShareEdition {
  readonly lang: string;
  /** For the lang attribute. */
  readonly tag: string;
  readonly name: string;
  /** Path of its first page. */
  readonly home: string;
}
