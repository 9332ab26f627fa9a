/** Makes things once. */

interface Memory<Key, Value> {
  get(key: Key): { readonly value: Value } | undefined;
  set(key: Key, made: { readonly value: Value }): unknown;
}

const memoizeIn =
  <Key, Value>(made: Memory<Key, Value>, make: (key: Key) => Value): ((key: Key) => Value) =>
  (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };

/** `make` with its results kept for as long as what they were made of is. */
export const memoizeWeak = <Key extends object, Value>(
  make: (key: Key) => Value,
): ((key: Key) => Value) => memoizeIn(new WeakMap(), make);

/** `make` with its results kept by name. */
export const memoizeByName = <Name extends string, Value>(
  make: (name: Name) => Value,
): ((name: Name) => Value) => memoizeIn(new Map(), make);

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
