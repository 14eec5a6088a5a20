import { oncePer } from '../../once-per.js';
import type { Claim } from '../../fact.js';
import { countWord } from '../../language/number.js';
import { quantity } from '../../language/noun.js';
import { cornersOf, type Geometry, lettersOf } from '../geometry.js';
import { agrees, claim, factsAbout, matches, NUM, type Rule } from './claim.js';

const kinds = ['coordinate system', 'number line', 'geometric figure'];

/** "x" and "y" are written somewhere. */
const hasAxisNames = ({ scene }: Geometry): boolean => {
  const texts = new Set(
    scene.elements.flatMap(({ visible, text }) =>
      visible && text !== undefined ? [text.replaceAll(/[$\s]/g, '')] : [],
    ),
  );
  return texts.has('x') && texts.has('y');
};

/** "A coordinate system with…" */
export const kindRule: Rule = (held) => {
  const fact = held.facts.find(({ predicate }) => predicate === 'figure');
  return matches(held, `(?<kind>${kinds.join('|')})`).map(({ span, group }) => {
    const same = fact?.value === group('kind');
    // A coordinate system is a geometric figure to many; one without numbers may not have been seen as such.
    const isOpen =
      group('kind') === 'geometric figure' || (group('kind') === 'coordinate system' && hasAxisNames(held.geometry));
    return claim(held, span, same || (isOpen ? undefined : false), {
      stated: group('kind'),
      actual: fact?.value ?? null,
      facts: same ? [fact.id] : [],
    });
  });
};

const pluralOf = (noun: string): string => quantity(2, noun, () => '2').slice(2);

const countable = [
  'point',
  'segment',
  'line',
  'ray',
  'vector',
  'triangle',
  'quadrilateral',
  'pentagon',
  'hexagon',
  'polygon',
  'circle',
  'ellipse',
  'arc',
  'sector',
  'angle',
  'right angle',
  'curve',
  'interval',
  'shaded area',
  'shaded region',
  'asymptote',
  'strip',
  'solid',
];

const counts = new Map([
  ['a', 1],
  ['an', 1],
  ['no', 0],
  ...Array.from({ length: 13 }, (_, count) => [countWord(count), count] as const),
]);

interface Countable {
  readonly nouns: readonly string[];
  /** A number or an article before one of the nouns. */
  readonly pattern: string;
}

const countableIn = ({ things }: Geometry): Countable => {
  const nouns = [...new Set([...countable, ...things.map(({ noun }) => noun)])];
  const forms = nouns.flatMap((noun) => [noun, pluralOf(noun)]).toSorted((a, b) => b.length - a.length);
  const words = [...counts.keys()].filter((word) => word.length > 2).join('|');
  return {
    nouns,
    pattern: `(?<![\\p{L}-])(?<count>[Nn]o|[Aa]n?|${words}|\\d+) (?<noun>${forms.join('|')})(?![\\p{L}])`,
  };
};

const countableOf = oncePer((geometry: Geometry): Countable => countableIn(geometry));

/** "two circles and one triangle ABC". */
export const countRule: Rule = (held) => {
  const { nouns, pattern } = countableOf(held.geometry);
  return matches(held, pattern).flatMap(({ span, group }): Claim[] => {
    const word = group('count').toLowerCase();
    const noun = nouns.find((one) => one === group('noun') || pluralOf(one) === group('noun')) ?? '';
    // "has a right angle at C", "the angle": no count of what is drawn.
    if ((word === 'a' || word === 'an') && /angle|radius|line|point/.test(noun)) return [];
    const stated = counts.get(word) ?? Number(word);
    const own = held.geometry.things
      .filter(({ element }) => element.visible || element.kind === 'solid')
      .filter(
        (thing) =>
          thing.noun === noun ||
          (noun === 'angle' && thing.noun === 'right angle') ||
          (noun === 'polygon' && cornersOf(held.geometry, thing) !== undefined),
      );
    const exact = own.filter((thing) => thing.noun === noun).length;
    const ok = word === 'a' || word === 'an' ? own.length > 0 : stated === exact || stated === own.length;
    return [
      claim(held, span, ok, {
        stated,
        actual: own.length,
        facts: factsAbout(held, 'count', ...own.map(({ id }) => id)).filter((id) => id === `count:${noun}`),
      }),
    ];
  });
};

/** "triangle ABC", "the quadrilateral PQRS": there is one. */
export const polygonRule: Rule = (held) =>
  matches(
    held,
    `(?<noun>[Tt]riangle|[Qq]uadrilateral|[Rr]ectangle|[Ss]quare|[Pp]arallelogram|[Tt]rapezium|[Rr]hombus|[Kk]ite|[Pp]entagon|[Hh]exagon|[Pp]olygon) (?<name>\\p{Lu}[\\p{L}\\d_']*)`,
  ).flatMap(({ span, group }) => {
    const letters = lettersOf(held.geometry, group('name')) ?? [];
    const wanted = [...letters].toSorted().join(' ');
    const found = held.geometry.things.find(
      (thing) => [...(cornersOf(held.geometry, thing) ?? [])].toSorted().join(' ') === wanted,
    );
    const ok = letters.length >= 3 && (found !== undefined || letters.length === 3);
    return [claim(held, span, ok, { stated: group('name'), facts: factsAbout(held, 'count', found?.id) })];
  });

/** "the x-axis from −4 to 6". */
export const axisRule: Rule = (held) =>
  matches(held, `(?<axis>[xy])-axis (?:runs |goes )?from (?<low>${NUM}) to (?<high>${NUM})`).map(({ span, group }) => {
    const axis = held.geometry.scene.axes.find(({ channel }) => channel === group('axis'));
    const [low, high] = axis?.domain ?? [];
    const ok =
      typeof low === 'number' && typeof high === 'number' && agrees(group('low'), low) && agrees(group('high'), high);
    return claim(held, span, ok, {
      stated: `${group('low')} to ${group('high')}`,
      facts: factsAbout(held, 'axis-range', axis?.id),
    });
  });

/** What is in quotation marks is written in the figure. */
export const quoteRule: Rule = (held) =>
  matches(held, '[“"](?<words>[^“”"]+)[”"]').map(({ span, group }) => {
    const { scene } = held.geometry;
    const words = group('words').replace(/[.,]$/, '');
    const spaced = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
    const found = scene.elements.filter(
      ({ text, visible }) => visible && (spaced(text) === words || spaced(text) === group('words')),
    );
    const titled = scene.title === words || scene.axes.some(({ title }) => title === words);
    return claim(held, span, found.length > 0 || titled, {
      stated: words,
      facts: [...factsAbout(held, 'text', ...found.map(({ id }) => id)), ...(scene.title === words ? ['title:-'] : [])],
    });
  });
