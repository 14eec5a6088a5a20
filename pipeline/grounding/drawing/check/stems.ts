const irregular: Readonly<Record<string, string>> = {
  sent: 'send',
  gave: 'give',
  given: 'give',
  paid: 'pay',
  bought: 'buy',
  sold: 'sell',
  held: 'hold',
  kept: 'keep',
  made: 'make',
  wrote: 'write',
  written: 'write',
  taught: 'teach',
  eaten: 'eat',
  ate: 'eat',
  taken: 'take',
  took: 'take',
  led: 'lead',
  ran: 'run',
  lent: 'lend',
  found: 'find',
  undergone: 'undergo',
  drove: 'drive',
  driven: 'drive',
  chosen: 'choose',
  shown: 'show',
  told: 'tell',
  left: 'leave',
  began: 'begin',
  begun: 'begin',
  understood: 'understand',
  built: 'build',
  got: 'get',
  lost: 'lose',
  broken: 'break',
  grown: 'grow',
  drawn: 'draw',
  said: 'say',
  says: 'say',
};

const stems = new Map<string, string>();

const cut = (word: string): string => {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known) return cut(known);
  const y = word.replace(/(?:ies|ied|ying)$/, 'y');
  if (y !== word && y.length > 2) return y;
  const short = word.replace(/(?:ing|ed|es|s)$/, '');
  if (short.length < 3 || !/[aeiouy]/.test(short)) return word.replace(/e$/, '');
  const once = /([bdgklmnprt])\1$/.test(short) ? short.slice(0, -1) : short;
  return once.replace(/e$/, '');
};

/** What forms of a word have in common: "cleans", "cleaned", "cleaning" → "clean". */
export const stemOf = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = cut(word);
  if (stems.size > 10_000) stems.clear();
  stems.set(word, stem);
  return stem;
};

const light = new Set(
  (
    'a an the is are was be been to of in on at it its this that and or for with by from as has have had do does did will ' +
    'you your he she they their i we our not no yes if when then there so up out'
  ).split(' '),
);

/** The words of a text that carry its meaning, as stems. */
export const contentStems = (text: string): string[] =>
  text
    .toLowerCase()
    // A number keeps its decimals.
    .split(/(?<!\d)[^\p{L}\p{N}']+|(?<=\d)(?:[.,](?!\d)|[^\p{L}\p{N}'.,])[^\p{L}\p{N}']*/u)
    .filter((word) => word !== '' && !light.has(word))
    .map(stemOf);
