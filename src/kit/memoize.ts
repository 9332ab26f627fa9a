/** Makes things once. */

/** `make` with its results kept for as long as what they were made of is. */
export const memoizeWeak = <Key extends object, Value>(
  make: (key: Key) => Value,
): ((key: Key) => Value) => {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
};

type Fields = Readonly<Record<string, unknown>>;

const isSame = (one: object, other: object): boolean => {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => (one as Fields)[name] === (other as Fields)[name])
  );
};

/** Hands back the last thing of a name for as long as all its fields or items are the same. */
export const stableByKey = <Thing extends object>(): ((name: string, thing: Thing) => Thing) => {
  const last = new Map<string, Thing>();
  return (name, thing) => {
    const known = last.get(name);
    if (known && isSame(known, thing)) return known;
    last.set(name, thing);
    return thing;
  };
};
