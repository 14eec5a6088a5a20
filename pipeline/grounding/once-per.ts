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

/**
 * The same for what is asked again and again of one thing, and then of the next: the words of a clause, which dozens of
 * rules read. Only the last answer is kept, which costs less than keeping it with the thing.
 */
export const lastPer = <Key extends object, Value>(work: (key: Key) => Value): ((key: Key) => Value) => {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) };
    return last.value;
  };
};

/** The same for words and short texts, of which the same few thousand come again and again: the last ones are kept. */
export const perText = <Value>(work: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Value;
    const value = work(text);
    if (known.size >= 5000) known.clear();
    known.set(text, value);
    return value;
  };
};
