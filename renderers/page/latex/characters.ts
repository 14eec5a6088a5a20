/** Tall brackets are put together from pieces: what each piece is a piece of. */
const pieces: readonly (readonly [from: number, to: number, whole: string])[] = [
  [0x239b, 0x239d, '('],
  [0x239e, 0x23a0, ')'],
  [0x23a1, 0x23a3, '['],
  [0x23a4, 0x23a6, ']'],
  [0x23a7, 0x23a9, '{'],
  [0x23aa, 0x23aa, ''],
  [0x23ab, 0x23ad, '}'],
  [0x23d0, 0x23d0, '|'],
  [0x23b7, 0x23b7, '√'],
  [0xe000, 0xe001, '√'],
  [0x2016, 0x2016, '‖'],
  [0x23de, 0x23de, '⏞'],
  [0x23df, 0x23df, '⏟'],
  [0xe150, 0xe154, '⏞'],
  [0x20d7, 0x20d7, '→'],
];

/** Letters and digits of the mathematical alphabets as everybody writes them; ℝ and its like stay what they are. */
const plain = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x1d400 && code <= 0x1d7ff ? character.normalize('NFKC') : character;
};

/** What the glyphs of one token say, from the code points that MathJax gave them, hexadecimal. */
export const wordOf = (codes: readonly string[]): string => {
  const characters = codes.map((code) => {
    const point = Number.parseInt(code, 16);
    const piece = pieces.find(([from, to]) => point >= from && point <= to);
    return piece === undefined ? plain(String.fromCodePoint(point)) : piece[2];
  });
  const tall =
    codes.length > 1 &&
    codes.some((code) =>
      pieces.some(([from, to]) => Number.parseInt(code, 16) >= from && Number.parseInt(code, 16) <= to),
    );
  if (tall) return characters.find((character) => character !== '') ?? '|';
  // An overbar that is stretched is many small ones.
  if (new Set(characters).size === 1 && /[¯―→←⟶⟵=‾–—_]/.test(characters[0] ?? '')) return characters[0] ?? '';
  return characters.join('').replaceAll('\u00A0', ' ').trim();
};
