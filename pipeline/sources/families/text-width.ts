/** Advance widths in em, averaged over the fonts that ship with figwright; rounded up, because a label that is
 * estimated too short collides, and one estimated too long only costs a little room. */
const widthOf = (character: string): number => {
  if ("iIjl.,:;'|!".includes(character)) return 0.29;
  if ('ft()[]r-·° '.includes(character)) return 0.36;
  if ('mwMW@%'.includes(character)) return 0.88;
  if (/[A-Z]/.test(character)) return 0.7;
  return 0.56;
};

/** Estimated width of one line of text in CSS pixels. Families use it to decide on angles, columns and line breaks. */
export const textWidth = (text: string, fontSize: number): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * fontSize;

/** Breaks a text into lines of at most `width` CSS pixels, at spaces only. */
export const wrapText = (text: string, fontSize: number, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
