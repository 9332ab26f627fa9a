/** In the storage of the session: where a reader was who goes on in another edition. */
export const PLACE = 'place';
