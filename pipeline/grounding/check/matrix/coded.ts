import { oncePer } from '../../once-per.js';
import { numberOf } from '../curves/coded.js';
import { gridsOf, type Grid } from '../field/grid.js';
import type { Finding, NumberMention } from '../mention.js';
import type { Sentence } from '../scan.js';
import { signing, type SignedText } from '../signed-text.js';
import type { World } from '../world.js';

/** A sentence about a grid of named rows and columns, with a sign for each name and number. */
export interface CodedGrid extends SignedText {
  readonly sentence: Sentence;
  readonly world: World;
  readonly grid: Grid;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly numbers: ReadonlyMap<string, NumberMention>;
}

const signs = { name: 0xe0_00, number: 0xe1_00 } as const;
export const NAME = '[\\uE000-\\uE0FF]';
export const NUMBER = '[\\uE100-\\uE1FF]';

const labelsOf = oncePer(
  ({ cells }: Grid): ReadonlySet<string> => new Set(cells.flatMap(({ names }) => names).filter((name) => name !== '')),
);

/** Of a figure that is one grid with names on both sides. */
export const codedGrid = (sentence: Sentence, world: World): CodedGrid | undefined => {
  const [grid, ...more] = gridsOf(world);
  if (!grid || more.length > 0 || grid.rows < 2 || grid.columns < 2) return undefined;
  const labels = labelsOf(grid);
  const numeric = [...labels].every((label) => /^[-−\d.,\s%]+$/.test(label));
  const [names, numbers] = [new Map<string, readonly string[]>(), new Map<string, NumberMention>()];
  const { at, put, done } = signing(sentence);
  let count = 0;
  for (const mention of sentence.mentions) {
    const [from, to] = [mention.start - sentence.start, mention.end - sentence.start];
    if (from < at() || count > 250) continue;
    const said = sentence.text.slice(from, to);
    const own =
      mention.type === 'name'
        ? mention.refs.map(({ label }) => label).filter((label) => labels.has(label))
        : mention.type === 'quote'
          ? [...labels].filter((label) => label.toLowerCase() === mention.text.toLowerCase())
          : [];
    const number = numeric || own.length === 0 ? numberOf(mention, said) : undefined;
    if (number) numbers.set(put(signs.number + count, from, to), number);
    else if (own.length > 0) names.set(put(signs.name + count, from, to), [...new Set(own)]);
    else continue;
    count += 1;
  }
  return { ...done(), sentence, world, grid, names, numbers };
};

export const foundAt = (
  coded: CodedGrid,
  match: { readonly index?: number; readonly 0: string },
  ok: boolean,
  actual: string | number | null,
): Finding => {
  const [from, last] = [match.index ?? 0, (match.index ?? 0) + match[0].length - 1];
  const { start, text, mentions } = coded.sentence;
  const [begin, end] = [coded.placeOf(from), coded.placeOf(last) + 1];
  const whole = mentions.find((one) => one.start < end && one.end > end)?.end ?? end;
  return {
    start: begin,
    end: whole,
    ok,
    stated: text.slice(begin - start, whole - start),
    actual,
    facts: coded.world
      .factsBy('value')
      .slice(0, 1)
      .map(({ id }) => id),
    plain: true,
  };
};

/** The name as a noun: "the word “chat”", "the N1 row", "monocytes". */
export const noun = (name: string): string =>
  `(?:the |an? |actual |true |word |token |class |stage |row (?:of |for )?|category )*["“'‘]?(?<${name}>${NAME})["”'’]?(?:s\\b)?(?: (?:class|row|stage|samples?|cells?|images?|cases?|ratings?|judge?ments?|rates?|scores?|regression|category|epochs?|patients|tokens?))?`;
