/** Whether a reader pays for every byte, or waits long for it. */

const SLOW = /^(?:slow-)?2g$/;

/** Whether the reader has asked for less data, or has a connection that is slow. */
export const savesData = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection !== 'object' || connection === null) return false;
  const type: unknown = Reflect.get(connection, 'effectiveType');
  return Reflect.get(connection, 'saveData') === true || SLOW.test(String(type));
};
