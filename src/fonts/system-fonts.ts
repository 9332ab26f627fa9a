/** How wide the letters of systems' own Latin fonts are. */

export interface SystemFont {
  /** Full and PostScript names of fonts of the same widths. */
  readonly names: readonly string[];
  /** Advances of a to z and the space, in thousandths of an em. */
  readonly letters: string;
  readonly digit: number;
}

/**
 * Widths of Times and Helvetica as in Adobe's Core 14 metrics; Times New Roman, Arial and the
 * Liberation fonts have the same. A test compares where Liberation is installed.
 */
export const TIMES: SystemFont = {
  names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
  letters:
    '444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 250',
  digit: 500,
};
export const TIMES_BOLD: SystemFont = {
  names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'],
  letters:
    '500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 250',
  digit: 500,
};
export const TIMES_ITALIC: SystemFont = {
  names: [
    'Times New Roman Italic',
    'TimesNewRomanPS-ItalicMT',
    'Liberation Serif Italic',
    'Tinos Italic',
  ],
  letters:
    '500 500 444 500 444 278 500 500 278 278 444 278 722 500 500 500 500 389 389 278 500 444 667 444 444 389 250',
  digit: 500,
};
export const HELVETICA: SystemFont = {
  names: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
  letters:
    '556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 278',
  digit: 556,
};

/** Those of Android, and of a Linux without Liberation. */
export const NOTO: SystemFont = {
  names: ['Noto Serif', 'NotoSerif', 'Noto Serif Regular', 'NotoSerif-Regular'],
  letters:
    '563 614 492 614 535 369 538 635 320 300 585 310 945 645 577 614 614 471 451 352 635 579 862 578 565 511 260',
  digit: 559,
};
export const NOTO_BOLD: SystemFont = {
  names: ['Noto Serif Bold', 'NotoSerif-Bold'],
  letters:
    '600 649 527 649 572 407 560 667 352 345 637 352 986 667 614 645 648 523 481 405 667 606 856 646 579 529 260',
  digit: 565,
};
export const NOTO_ITALIC: SystemFont = {
  names: ['Noto Serif Italic', 'NotoSerif-Italic'],
  letters:
    '579 562 487 579 493 318 556 599 304 291 569 304 896 599 574 577 560 468 464 368 599 538 819 546 528 511 260',
  digit: 559,
};
export const ROBOTO: SystemFont = {
  names: ['Roboto', 'Roboto Regular', 'Roboto-Regular'],
  letters:
    '544 562 523 564 530 348 562 551 243 239 507 243 877 552 570 562 568 339 516 327 551 484 751 496 473 496 248',
  digit: 562,
};
export const DEJAVU: SystemFont = {
  names: ['DejaVu Serif', 'DejaVuSerif'],
  letters:
    '596 640 560 640 592 370 640 644 320 310 606 320 948 644 602 640 640 478 513 402 644 565 856 564 565 527 318',
  digit: 636,
};
export const DEJAVU_BOLD: SystemFont = {
  names: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'],
  letters:
    '648 699 609 699 636 430 699 727 380 362 693 380 1058 727 667 699 699 527 563 462 727 581 861 596 581 568 348',
  digit: 696,
};
export const DEJAVU_ITALIC: SystemFont = {
  ...DEJAVU,
  names: ['DejaVu Serif Italic', 'DejaVuSerif-Italic'],
};
export const DEJAVU_SANS: SystemFont = {
  names: ['DejaVu Sans', 'DejaVuSans'],
  letters:
    '613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592 818 592 592 525 318',
  digit: 636,
};

/** Advance of a letter, digit or space of a system font in ems. */
export const systemAdvance = ({ letters, digit }: SystemFont, character: string): number => {
  if (/\d/.test(character)) return digit / 1000;
  const index = 'abcdefghijklmnopqrstuvwxyz '.indexOf(character);
  return Number(letters.split(' ')[index]) / 1000;
};
