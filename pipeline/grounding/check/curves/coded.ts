import { allMatches } from '../../all-matches.js';
import { isColour } from '../../language/colour.js';
import { oncePer } from '../../once-per.js';
import type { Mention, NumberMention } from '../mention.js';
import type { Sentence } from '../scan.js';
import { signing, type SignedText } from '../signed-text.js';
import { linesOf, type Line } from './lines.js';
import type { World } from '../world.js';

/** A sentence with a sign for each curve, number and panel that it names. */
export interface Coded extends SignedText {
  readonly sentence: Sentence;
  readonly world: World;
  readonly curves: ReadonlyMap<string, readonly Line[]>;
  readonly numbers: ReadonlyMap<string, NumberMention>;
  readonly panels: ReadonlyMap<string, readonly string[]>;
  /** Signs of curves that are called by their looks: "the red one". */
  readonly looks: ReadonlySet<string>;
}

const signs = { curve: 0xe0_00, number: 0xe1_00, panel: 0xe2_00 } as const;
export const CURVE = '[\\uE000-\\uE0FF]';
export const NUMBER = '[\\uE100-\\uE1FF]';
export const PANEL = '[\\uE200-\\uE2FF]';

/** One line in each panel, or none: then the words mean it. */
const onePerPanel = (lines: readonly Line[]): readonly Line[] =>
  new Set(lines.map(({ group }) => group)).size === lines.length ? lines : [];

const byColour = (world: World, colour: string): readonly Line[] =>
  onePerPanel(linesOf(world).filter((line) => line.colour !== undefined && isColour(line.colour, colour)));

const linesNamed = (world: World, mention: Mention): readonly Line[] => {
  if (mention.type !== 'name') return [];
  const all = linesOf(world);
  const labels = mention.refs.filter(({ role }) => role === 'series').map(({ label }) => label);
  const own = all.filter(({ label }) => label !== undefined && labels.includes(label));
  if (own.length > 0 || mention.refs.some(({ role }) => role === 'series' || role === 'category')) {
    return new Set(own.map(({ label }) => label)).size === 1 ? own : [];
  }
  const titles = mention.refs.filter(({ role }) => role === 'measure' || role === 'y-title').map(({ label }) => label);
  return onePerPanel(
    all.filter(({ measure: { title } }) => titles.some((one) => one === title?.printed || one === title?.noun)),
  );
};

/** A number that is written in digits, or a share; also one that stands on an axis of numbers. */
export const numberOf = (mention: Mention, said: string): NumberMention | undefined => {
  // "one", "two": words like others.
  if (mention.type === 'number')
    return mention.unit === 'ordinal' || (mention.inWords && mention.unit === 'plain') ? undefined : mention;
  if (mention.type !== 'name' || !/^[-−]?\d+(?:\.\d+)?$/.test(said)) return undefined;
  return plainNumber(Number(said.replace('−', '-')), said);
};

const plainNumber = (value: number, digits: string): NumberMention => ({
  type: 'number',
  value,
  rounding: 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0),
  unit: 'plain',
  precision: 'plain',
  inWords: false,
  digits,
});

const curveNoun = /^ (?:(?:dashed|dotted|solid|dash-dotted) )?(?:curve|line|one|trace|peak|distribution|spectrum)\b/i;

/** "(b)", "panel b": the panel that has this letter, or stands in its place. */
const panelOf = (world: World, letter: string): readonly string[] => {
  const { panels } = world.reading;
  const lettered = (label: string | undefined): string | undefined =>
    /^\(?([a-z])(?:\)|\.|:)/i.exec(label ?? '')?.[1]?.toLowerCase();
  const own = panels.filter(({ label }) => lettered(label) === letter);
  const [one] =
    own.length > 0 || panels.some(({ label }) => lettered(label)) ? own : [panels[letter.charCodeAt(0) - 97]];
  return one && panels.length > 1 ? [one.group.id] : [];
};

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly mention?: Mention;
  readonly panel?: readonly string[];
  readonly lines?: readonly Line[];
  readonly power?: number;
}

/** "A" beside "Method A". */
const lettersOf = oncePer((world: World): ReadonlyMap<string, readonly Line[]> => {
  const lines = linesOf(world);
  const letter = (label = ''): string | undefined => /^\p{L}{3,} ([A-Z])$/u.exec(label)?.[1];
  return new Map(
    [...new Set(lines.flatMap(({ label }) => letter(label) ?? []))].map((one) => [
      one,
      lines.filter(({ label }) => letter(label) === one),
    ]),
  );
});

/** Straight lines from corner to corner, on which both axes have the same value. */
const diagonalsOf = oncePer((world: World): readonly Line[] =>
  onePerPanel(
    linesOf(world).filter(({ points }) => points.length < 4 && points.every(([x, y]) => Math.abs(x - y) < 1e-9)),
  ),
);

/** Mentions, letters of panels and names of one letter, in their order. */
const spotsIn = ({ text, start, mentions }: Sentence, world: World): Spot[] => {
  const named: Spot[] = mentions.map((mention) => ({
    start: mention.start - start,
    end: mention.end - start,
    mention,
  }));
  const panels =
    world.reading.panels.length > 1
      ? [...text.matchAll(/\(([a-h])\)|(?<=\b(?:panel|subplot|subfigure) )([a-h])\b/gi)]
      : [];
  const powers = [...text.matchAll(/(?:\b(\d+(?:\.\d+)?) ?[×x*·] ?)?\b10\^\{?([-−]?\d+)\}?/gu)];
  const diagonals = diagonalsOf(world);
  const straight =
    diagonals.length > 0
      ? [
          ...text.matchAll(
            /(?:(?:dashed|dotted|black|gray|grey) )*(?:chance |identity |main )?diagonal\b(?: line)?|\b(?:chance|identity) (?:line|level)\b/giu,
          ),
        ]
      : [];
  const letters = lettersOf(world);
  const isLetter = ({ start: from, end: to }: Spot): boolean => from > 0 && letters.has(text.slice(from, to));
  const singles = letters.size > 0 ? [...text.matchAll(/(?<![\p{L}(])(?<!^)[A-Z](?![\p{L})])/gu)] : [];
  const more = [
    ...panels.map((match): Spot => ({
      start: match.index,
      end: match.index + match[0].length,
      panel: panelOf(world, (match[1] ?? match[2] ?? '').toLowerCase()),
    })),
    ...powers.map((match): Spot => ({
      start: match.index,
      end: match.index + match[0].length,
      power: Number(match[1] ?? 1) * 10 ** Number((match[2] ?? '').replace('−', '-')),
    })),
    ...straight.map((match): Spot => ({
      start: match.index,
      end: match.index + match[0].length,
      lines: diagonals,
    })),
    ...singles.map((match): Spot => ({
      start: match.index,
      end: match.index + 1,
      lines: letters.get(match[0]) ?? [],
    })),
  ].filter((one) => !named.some((other) => other.start <= one.start && other.end >= one.end && !isLetter(other)));
  const own = named.filter(
    (one) => !isLetter(one) && !more.some(({ start: from, end: to }) => one.start < to && one.end > from),
  );
  return [...own, ...more].toSorted((a, b) => a.start - b.start);
};

const goesOn =
  /(?<= (?:and|but) )(?=(?:(?:also|then|still|even|only|finally) )?(?:ends?|finishes|reaches|stays|remains|saturates|converges|levels|peaks|falls|drops|rises|starts|exceeds|overtakes|crosses|lies|plateaus|declines|decreases|increases|attains|achieves|has|improves|never)\b)/gu;

/** After a comma, one that something else than the one before is told of. */
const ownPart = new RegExp(`, (?:the |that of )?${CURVE} (?!and\\b|or\\b|is (?:the|drawn)\\b)\\p{L}`, 'gu');

/** "A overtakes B and finishes higher": the subject of the first part is that of the second, and is written there, too. */
const withSubjects = ({ text, placeOf }: SignedText): SignedText => {
  const added = [...text.matchAll(goesOn)].flatMap(({ index }) => {
    const before = text.slice(0, index - 5);
    const part = before.slice(
      Math.max(
        ...[';', ':', 'while', 'whereas', ', but', ', and', ', which'].map((word) => before.lastIndexOf(word)),
        0,
      ),
    );
    // "A rises to 5, B starts later and ends at 4": of B.
    const next = allMatches(part, ownPart).at(-1);
    const sign = new RegExp(CURVE).exec(next ? part.slice(next.index) : part)?.[0];
    return sign === undefined ? [] : [{ index, sign }];
  });
  if (added.length === 0) return { text, placeOf };
  const places: number[] = [];
  let said = '';
  for (let at = 0; at <= text.length; at++) {
    const sign = added.find(({ index }) => index === at)?.sign;
    if (sign !== undefined) {
      said += `${sign} `;
      places.push(at, at);
    }
    said += text[at] ?? '';
    places.push(at);
  }
  return { text: said, placeOf: (place) => placeOf(places[place] ?? text.length) };
};

const code = oncePer((sentence: Sentence) =>
  oncePer((world: World): Coded => {
    const curves = new Map<string, readonly Line[]>();
    const numbers = new Map<string, NumberMention>();
    const panels = new Map<string, readonly string[]>();
    const looks = new Set<string>();
    const { at, put, skip, done } = signing(sentence);
    let [count, last]: [number, string] = [0, ''];
    for (const { start: from, end: to, mention, panel, lines: own, power } of spotsIn(sentence, world)) {
      if (from < at() || count > 250) continue;
      const said = sentence.text.slice(from, to);
      const number = power === undefined ? mention && numberOf(mention, said) : plainNumber(power, said);
      const isColour = mention?.type === 'colour' && curveNoun.test(sentence.text.slice(to));
      const lines = own ?? (isColour ? byColour(world, mention.colour) : mention ? linesNamed(world, mention) : []);
      const refs = mention?.type === 'name' ? mention.refs : [];
      const places =
        panel ?? (refs.length > 0 && refs.every(({ role }) => role === 'panel') ? refs.map(({ label }) => label) : []);
      const before = curves.get(last);
      // "The green line" where both words tell of it, "SGD with momentum": named once.
      if (
        before &&
        lines.length > 0 &&
        /^(?: with)? $/.test(sentence.text.slice(at(), from)) &&
        before.every((one) => lines.includes(one))
      ) {
        skip(to);
        continue;
      }
      if (number) numbers.set(put(signs.number + count, from, to), number);
      else if (lines.length > 0) {
        last = put(signs.curve + count, from, to);
        curves.set(last, lines);
        if (isColour || (mention?.type === 'name' && mention.colour !== undefined)) looks.add(last);
      } else if (places.length > 0) panels.set(put(signs.panel + count, from, to), places);
      else continue;
      count += 1;
    }
    return { ...withSubjects(done()), sentence, world, curves, numbers, panels, looks };
  }),
);

export const codedOf = (sentence: Sentence, world: World): Coded => code(sentence)(world);
