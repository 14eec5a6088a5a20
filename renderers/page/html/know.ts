/** Tells the reader of library models which copies of a library the program runs. */
export const know = (name: string, library: unknown): void => {
  const register: unknown = Reflect.get(globalThis, 'figwrightKnow');
  if (typeof register === 'function') Reflect.apply(register, undefined, [name, library]);
};
