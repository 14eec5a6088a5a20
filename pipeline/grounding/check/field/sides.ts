/** A direction on the image by its words: `[right, up]`; undefined where the words name none. */
export const sideWord = (words: string): readonly [right: number, up: number] | undefined => {
  const said = words.toLowerCase().replace(/(?:wards?|ern|erly)$/, '');
  const right = /right|east/.test(said) ? 1 : /left|west/.test(said) ? -1 : 0;
  const up = /up|top|north/.test(said) ? 1 : /low|bottom|down|south/.test(said) ? -1 : 0;
  return right === 0 && up === 0 ? undefined : [right, up];
};
