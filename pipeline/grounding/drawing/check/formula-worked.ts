/**
 * "For n = 7", "if a is 3", "set x = 2": numbers put in for letters. What comes out of them is worked out in the text, and
 * stands nowhere in the formula.
 */
const putIn =
  /\b(?:for|if|with|when|let|take|taking|say|set|setting|put|putting|plug in|plugging in|insert|inserting|substitute|substituting|try|suppose|choose|using)\b[^.;,]{0,24}?\b\p{L}(?: is| be| equals|\s?=)\s?(?:[−-]?\d|one|two|three|four|five|six|seven|eight|nine|ten)/iu;

export const putsIn = (text: string): boolean => putIn.test(text);

/** A number, or what is reckoned with numbers alone. */
export const isReckoned = (stated: unknown): boolean =>
  (typeof stated === 'number' || typeof stated === 'string') && /\d/.test(`${stated}`) && !/\p{L}/u.test(`${stated}`);
