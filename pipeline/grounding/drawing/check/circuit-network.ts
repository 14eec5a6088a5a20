import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { isGate, typeOf } from '../circuit.js';
import type { Drawing, Thing } from '../drawing.js';
import { electricUnit } from './circuit-words.js';
import type { Scope } from './verdict.js';

interface Network {
  /** How many closed ways there are that are no sums of others; undefined where wires leave the drawing. */
  readonly loops: number | undefined;
  readonly byName: ReadonlyMap<string, Thing>;
}

const networkOf = oncePer((drawing: Drawing): Network => {
  const components = drawing.of('component');
  const bipoles = components.filter(({ element }) => element.data?.['terminals'] === 2);
  const nets = new Set(
    drawing.scene.relations.flatMap(({ kind, via }) => (kind === 'connects' && via !== undefined ? [via] : [])),
  );
  const whole = bipoles.length === components.length && bipoles.length > 1;
  const byName = new Map(
    components.flatMap((thing) =>
      thing.name === undefined ? [] : [[thing.name.normalize('NFKC').toLowerCase(), thing] as const],
    ),
  );
  return { loops: whole ? bipoles.length - nets.size + 1 : undefined, byName };
});

/** In the plain unit; undefined for what has no value written at it. */
const valueOf = (thing: Thing | undefined): number | undefined => {
  const unit = electricUnit(thing?.element.unit ?? '');
  const written = thing?.element.measures?.value;
  return unit && written !== undefined ? written * unit.factor : undefined;
};

type Rule = (sentence: SentenceText, scope: Scope) => readonly Verdict[];

const found = (
  sentence: SentenceText,
  match: RegExpExecArray | RegExpMatchArray,
  ok: boolean | undefined,
  stated: string | number,
  actual: string | number | null,
): Verdict => {
  const start = sentence.start + (match.index ?? 0);
  return { start, end: start + match[0].length, ok, stated, actual, facts: [] };
};

const factors: Readonly<Record<string, number>> = {
  half: 0.5,
  twice: 2,
  double: 2,
  thrice: 3,
  'three times': 3,
  'four times': 4,
  'five times': 5,
  'ten times': 10,
  'two times': 2,
  'a third': 1 / 3,
  'one third': 1 / 3,
  'a quarter': 0.25,
  'one quarter': 0.25,
  'a tenth': 0.1,
  'one tenth': 0.1,
};
const HOW = `${Object.keys(factors).join('|')}|[\\d.]+ times`;
const NAME = '[A-Z][A-Za-z]?[ _]?[\\d₀-₉]{0,2}';
const times = new RegExp(
  `\\b(?:the )?(?:resistance|value|capacitance|inductance|voltage)?(?: of)? ?(?:resistor |capacitor |inductor )?(?<one>${NAME}) (?:is|has|equals)(?<no> not)?(?: an?)?(?: resistance| value| capacitance)?(?: of)?(?<near> (?:more than|over|about|roughly|nearly|almost|less than|exactly))? (?<how>${HOW})(?: as (?:large|big|great|high) as| the (?:resistance|value|size|capacitance) of| of| that of| as much as| the)* (?:resistor |capacitor )?(?<other>${NAME})(?![\\w₀-₉])`,
  'gu',
);
const equal =
  /\b(?:both|the two|all|all three|all the|the three) (?<what>resistors|capacitors|inductors|resistances|capacitances|lamps|batteries|sources)(?: have| are| has| of| share| carry| show)*(?<no> not| no| different| unequal)?(?: the| of)* ?(?<same>same|equal|identical|different|unequal)(?: values?| resistances?| sizes?| capacitances?| in value| in size)?/giu;
const extreme = new RegExp(
  `\\b(?:the )?(?<way>largest|biggest|greatest|highest|smallest|lowest|least)(?: of the)?(?: \\w+)? (?<what>resistors?|resistances?|capacitors?|capacitances?|inductors?|values?)(?: is|:| belongs to)(?: that of| the one of)? (?<name>${NAME})(?![\\w₀-₉])`,
  'gu',
);
const extremeBack = new RegExp(
  `(?<![\\w₀-₉])(?<name>${NAME}) (?:is|has)(?<no> not)? the (?<way>largest|biggest|greatest|highest|smallest|lowest) (?<what>resistors?|resistances?|capacitors?|capacitances?|values?)`,
  'gu',
);

const named = ({ drawing }: Scope, name: string | undefined): Thing | undefined =>
  networkOf(drawing).byName.get((name ?? '').normalize('NFKC').replaceAll(/[ _]/g, '').toLowerCase());

const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [/^resist/, /resistor/],
  [/^capac/, /capacitor/],
  [/^induct/, /inductor/],
  [/^lamp/, /lamp/],
  [/^batter|^source/, /battery|source|cell/],
];
const valuesOf = (drawing: Drawing, word: string): number[] => {
  const type = kinds.find(([words]) => words.test(word.toLowerCase()))?.[1] ?? /./;
  return drawing.of('component').flatMap((thing) => (type.test(typeOf(thing)) ? (valueOf(thing) ?? []) : []));
};

const ratioRule: Rule = (sentence, scope) =>
  allMatches(sentence.text, times).flatMap((match): Verdict[] => {
    const { one, other, how = '', near = '', no } = match.groups ?? {};
    const [a, b] = [valueOf(named(scope, one)), valueOf(named(scope, other))];
    const factor = factors[how] ?? Number.parseFloat(how);
    if (a === undefined || b === undefined || b === 0) return [];
    const ratio = a / b;
    const slack = /about|roughly|nearly|almost/.test(near) ? 0.15 : 0.02;
    const ok = /more|over/.test(near)
      ? ratio > factor
      : /less/.test(near)
        ? ratio < factor
        : Math.abs(ratio - factor) <= factor * slack;
    return [found(sentence, match, ok !== (no !== undefined), how, ratio)];
  });

const equalRule: Rule = (sentence, { drawing }) =>
  allMatches(sentence.text, equal).flatMap((match): Verdict[] => {
    const { what = '', no = '', same = '' } = match.groups ?? {};
    const values = valuesOf(drawing, what);
    if (values.length < 2) return [];
    const alike = values.every((value) => Math.abs(value - (values[0] ?? 0)) < 1e-12);
    const stated = /different|unequal/.test(same) ? no.trim() === 'not' : no === '';
    return [found(sentence, match, alike === stated, same, values.join(', '))];
  });

const extremeRule: Rule = (sentence, scope) =>
  [...allMatches(sentence.text, extreme), ...allMatches(sentence.text, extremeBack)].flatMap((match): Verdict[] => {
    const { way = '', what = '', name, no } = match.groups ?? {};
    const thing = named(scope, name);
    const own = valueOf(thing);
    // "The one with the biggest value is R2": of its kind.
    const kind = thing && /^value/i.test(what) ? typeOf(thing) : what;
    const values = valuesOf(scope.drawing, kind);
    if (own === undefined || values.length < 2) return [];
    const best = /small|low|least/.test(way) ? Math.min(...values) : Math.max(...values);
    return [found(sentence, match, (own === best) !== (no !== undefined), way, best)];
  });

const ground =
  /\b(?<no>not |isn't |nowhere |never |nothing |no part )?(?:is |are )?(?:grounded|earthed|connected to (?:the )?(?:ground|earth)|tied to (?:the )?ground|to ground\b)/gi;
const groundRule: Rule = (sentence, { drawing }) =>
  allMatches(sentence.text, ground).map((match) => {
    const has = drawing.of('component').some((thing) => typeOf(thing) === 'ground');
    const no =
      match.groups?.['no'] !== undefined || /\b(?:not|nothing|no)\b/i.test(sentence.text.slice(0, match.index));
    return found(sentence, match, has ? (no ? undefined : true) : no, 'ground', String(has));
  });

const counted: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  'a single': 1,
  'only one': 1,
  'just one': 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
const loops =
  /\b(?<n>a single|only one|just one|one|two|three|four|five|\d)(?: closed| independent| separate)* (?:loops?|mesh(?:es)?|windows?)\b/gi;
const loopRule: Rule = (sentence, { drawing }) =>
  allMatches(sentence.text, loops).flatMap((match): Verdict[] => {
    const own = networkOf(drawing).loops;
    const n = counted[match.groups?.['n']?.toLowerCase() ?? ''] ?? Number(match.groups?.['n']);
    if (own === undefined) return [];
    // Of two meshes the outer way around is a third loop.
    const outer = (own * (own + 1)) / 2;
    const ok = n === own ? true : n === outer && own > 1 ? undefined : false;
    return [found(sentence, match, ok, n, own)];
  });

const FED =
  '(?:is |are |gets |then |and |also |directly |being )*(?:fed|goes|leads|connected|passed|runs|sent|led|wired|feeds|drives|enters|forms (?:an|one) input (?:of|to)|serves as (?:an|one) input (?:of|to)|is (?:an|one) input (?:of|to)|routed)(?: directly| in)?(?: into| to)?';
const GATE = '(?:the )?(?:\\w+ )?(?:AND|OR|NAND|NOR|XOR|XNOR|NOT)(?: gate)?|(?:the )?inverter';
const flow = new RegExp(`\\boutput of (?<one>${GATE})(?<no> (?:is|does) not)? ${FED} (?<other>${GATE})`, 'gu');
const gatesCalled = (drawing: Drawing, words: string): Thing[] => {
  const kind = /inverter/.test(words)
    ? 'not'
    : (/AND|OR|NAND|NOR|XOR|XNOR|NOT/.exec(words.replace(/.*?(\b[A-Z]{2,4}\b).*/, '$1'))?.[0] ?? '');
  const exact = /\b(?:NAND|XNOR|NOR|XOR|AND|OR|NOT)\b/.exec(words)?.[0] ?? kind;
  return drawing.of('component').filter((thing) => isGate(thing) && typeOf(thing) === `${exact.toLowerCase()}-gate`);
};
const flowRule: Rule = (sentence, { drawing }) =>
  allMatches(sentence.text, flow).flatMap((match): Verdict[] => {
    const [one, other] = [
      gatesCalled(drawing, match.groups?.['one'] ?? ''),
      gatesCalled(drawing, match.groups?.['other'] ?? ''),
    ];
    if (one.length === 0 || other.length === 0) return [];
    const ok = drawing.links.some(
      ({ from, to, directed }) =>
        directed && one.some(({ id }) => id === from.id) && other.some(({ id }) => id === to.id),
    );
    return [found(sentence, match, ok !== (match.groups?.['no'] !== undefined), 'fed into', String(ok))];
  });

const rules: readonly Rule[] = [ratioRule, equalRule, extremeRule, groundRule, loopRule, flowRule];

/** What is said of a circuit as a network: ratios of values, loops, what is grounded, which gate feeds which. */
export const networkVerdicts = (sentence: SentenceText, scope: Scope): Verdict[] =>
  rules.flatMap((rule) => rule(sentence, scope));
