/** A value as the text of a script element, which it cannot end. */
export const asJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
