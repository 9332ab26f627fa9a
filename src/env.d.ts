declare namespace App {
  interface Locals {
    /** The edition of the page being written; set by the page, read by the parts of its chapters. */
    edition: import('./i18n/editions.ts').Edition;
  }
}
