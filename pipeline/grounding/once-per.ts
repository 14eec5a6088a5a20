/**
 * What is worked out of a thing once, however often it is asked for: of a figure, not of each sentence about it. Kept as
 * long as the thing itself.
 */
export const oncePer = <Key extends object, Value>(work: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
};
