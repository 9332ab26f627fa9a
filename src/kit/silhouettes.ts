/** People and machines as outlines, in decimetres, standing on 0 0. */

/** One metre and three quarters, in a helmet. */
export const PERSON =
  'm-1.3-16.2a1.3 1.3 0 0 1 2.6 0l.4.2h-3.4zm.3.2h2l-.1 1q-.3.8-.9.8t-.9-.8zm.5 1.8h1l1.6.5.6.9.5 4.6' +
  '-.7.2-.9-3.9-.1 3.7.3 4.2-.2 4h-1.2l-.2-4.2-.2-3-.2 3-.3 4.2h-1.2v-4.2l.2-4-.1-3.6-.9 3.7-.7-.2.5' +
  '-4.5.6-.9z';

/** A mining truck, eleven metres long, driving to the right. */
export const TRUCK =
  'm-56-28-5-19 5-3 95-9 24-1v5l-24 4-10 27-70 4zM-50-24h100v12h-100zM32-48h13l4 18 8 6v14h-27z' +
  'M-44-13a13 13 0 1 0 26 0a13 13 0 1 0-26 0zM24-13a13 13 0 1 0 26 0a13 13 0 1 0-26 0z';
