import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { unitWord } from '../../check/number-words.js';
import { isColour } from '../../language/colour.js';
import { oncePer } from '../../once-per.js';
import { lineThrough } from '../../recognised/bars.js';
import { numberIn } from '../../recognised/shapes.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import type { Scope } from './verdict.js';

interface Gauge {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly level: number;
  readonly thing: Thing;
}

const isPaper = ({ element: { fill } }: Thing): boolean =>
  fill === undefined || isColour(fill, 'white') || /^#(?:e|f)[0-9a-f](?:e|f)[0-9a-f](?:e|f)[0-9a-f]$/i.test(fill);

/** One column that ends beside a scale of numbers over each other: a thermometer, a measuring cylinder, a water gauge. */
const gaugeIn = oncePer((drawing: Drawing): Gauge | undefined => {
  if (drawing.kind !== 'shapes') return undefined;
  const numbers = drawing.of('text').flatMap((thing) => {
    const value = numberIn(thing.name);
    const { box } = thing.element;
    return value === undefined ? [] : [{ value, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  });
  const columns = numbers.map(({ x }) => numbers.filter((other) => Math.abs(other.x - x) < 14));
  const column = (columns.toSorted((a, b) => b.length - a.length)[0] ?? []).toSorted((a, b) => b.y - a.y);
  const [first, second, last] = [column[0], column[1], column.at(-1)];
  const valueAt = column.length > 2 ? lineThrough(column.map(({ y, value }) => [-y, value])) : undefined;
  if (!valueAt || !first || !second || !last || first.value >= last.value) return undefined;
  const step = second.value - first.value;
  const filled = drawing.of('shape').filter((thing) => {
    const { box, kind } = thing.element;
    const top = valueAt(-box.y);
    const isNear = Math.abs(box.x + box.width / 2 - first.x) < 0.5 * drawing.scene.width;
    return (
      kind === 'rect' &&
      thing.filled &&
      !isPaper(thing) &&
      isNear &&
      thing.id !== drawing.ground?.id &&
      top > first.value - step &&
      top < last.value + step / 2 &&
      box.y + box.height > first.y - 30 &&
      box.height > 6
    );
  });
  const [thing, more] = filled;
  if (!thing || more) return undefined;
  return { least: first.value, most: last.value, step, level: valueAt(-thing.element.box.y), thing };
});

const N =
  '((?:minus |negative )?[-−–]?\\d+(?:\\.\\d+)?|zero|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const valueOf = (words: string): number => {
  const plain = words.toLowerCase().replace(/^(?:minus |negative )/, '-').replace(/[−–]/, '-'); // prettier-ignore
  return unitWord(plain) ?? Number(plain);
};

const SUBJECT =
  '(?:thermometer|temperature|gauge|level|liquid|column|mercury|alcohol|water|fluid|cylinder|beaker|reading|tank|meter|it)';
const reads = new RegExp(
  `\\b${SUBJECT}(?: (?:level|column|inside|in it|in the \\w+|of the \\w+))?(?: (?:currently|now|exactly|just|clearly))?(?: (?:reads|shows|displays|indicates|is|stands|reaches|ends|rises|lies|goes|comes|has risen|measures|says|has reached|is filled))(?: (?:up|at|to|a|the|about|exactly|temperature|value|of|mark|on|level|as|high|around|roughly|filled))* ${N}(?!\\d|\\.\\d| ?%| to\\b| thermometers?\\b| numbers?\\b)`,
  'gi',
);
const ranges = new RegExp(
  `\\b(?:scale|gauge|thermometer|numbers?|cylinder|markings?)(?: on \\w+ \\w+)?(?: (?:that|which))?(?: is)? (?:goes|go|runs?|running|ranges?|ranging|extends?|reaches|going|numbered|marked|labelled) from ${N}(?: ?°? ?[CF]?| degrees)?(?: up)? to ${N}(?![\\w]|\\.\\d)`,
  'gi',
);
const against =
  /\b(?:temperature|reading|level|it|thermometer)(?: is| shows| lies| stands| reads)?(?: a temperature)?(?: (?:well|just|far|slightly))? (above|below|over|under)(?: zero| freezing| 0)(?: (?:point|degrees))?\b/gi;

/** "The thermometer reads 20 degrees", "the scale goes from −10 to 40", "the temperature is above zero". */
export const gaugeRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const gauge = gaugeIn(scope.drawing);
  if (!gauge || /\b(?:not|no|never|would|if|will|was|yesterday|later|until|between)\b|n['’]t\b/i.test(sentence.text))
    return [];
  const { level, least, most, step, thing } = gauge;
  const told = (match: RegExpExecArray, ok: boolean, stated: string, actual: string): Verdict => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    ok,
    stated,
    actual,
    facts: scope.about('position', thing),
  });
  const shown = String(Math.round(level * 100) / 100);
  return [
    ...(/\b(?:highest|lowest|largest|smallest|top|bottom|maximum|minimum|each|every|first|last)\b/i.test(sentence.text)
      ? []
      : allMatches(sentence.text, reads)
    ).map((match) => {
      const stated = valueOf(match[1] ?? '');
      return told(match, Math.abs(stated - level) < 0.16 * step, String(stated), shown);
    }),
    ...allMatches(sentence.text, ranges).map((match) => {
      const [from, to] = [valueOf(match[1] ?? ''), valueOf(match[2] ?? '')];
      return told(match, from === least && to === most, `${from} to ${to}`, `${least} to ${most}`);
    }),
    ...allMatches(sentence.text, against).map((match) => {
      const isOver = /above|over/i.test(match[1] ?? '');
      return told(match, isOver ? level > 0 : level < 0, match[0], shown);
    }),
  ];
};
