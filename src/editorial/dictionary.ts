/**
 * What names stand for, to be looked up in the words of whoever typed them: it holds its entries
 * and nothing of what every object has, such as `constructor`.
 */
export const dictionary = <T>(
  entries: Iterable<readonly [string, T]>,
): Readonly<Record<string, T>> => {
  const record = Object.fromEntries(entries);
  Object.setPrototypeOf(record, null);
  return record;
};
