import { oncePer } from '../../once-per.js';
import type { Drawing, Link, Thing } from '../drawing.js';
import { looks } from './fits.js';
import { END, matchesIn, patternOf, type Match, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

interface Weight {
  readonly edge: Thing;
  readonly value: number;
  readonly unit: string;
}

const unitNames: Readonly<Record<string, readonly string[]>> = {
  km: ['km', 'kilometre', 'kilometer', 'kilometres', 'kilometers'],
  m: ['m', 'metre', 'meter', 'metres', 'meters'],
  mi: ['mi', 'mile', 'miles'],
  cm: ['cm', 'centimetre', 'centimeter', 'centimetres', 'centimeters'],
  min: ['min', 'mins', 'minute', 'minutes'],
  h: ['h', 'hour', 'hours', 'hr'],
  s: ['s', 'sec', 'second', 'seconds'],
  '€': ['€', 'euro', 'euros'],
  $: ['$', 'dollar', 'dollars'],
  kg: ['kg', 'kilogram', 'kilograms', 'kilo', 'kilos'],
  g: ['g', 'gram', 'grams'],
  t: ['t', 'ton', 'tons', 'tonnes'],
  d: ['d', 'day', 'days'],
  week: ['week', 'weeks'],
  l: ['l', 'litre', 'litres', 'liter', 'liters'],
};
const units = new Map(Object.entries(unitNames).flatMap(([unit, names]) => names.map((name) => [name, unit] as const)));

export const unitOf = (word: string): string | undefined => units.get(word.toLowerCase());

/** A number with or without a unit, and nothing else, as it is written on an edge. */
export const labelValue = (
  label: string | undefined,
): { readonly value: number; readonly unit: string } | undefined => {
  const [, number, unit = ''] = /^([-−]?\d+(?:[.,]\d+)?)\s*(\p{L}*|[€$])$/u.exec(label ?? '') ?? [];
  if (number === undefined) return undefined;
  const value = Number(number.replace('−', '-').replace(',', '.'));
  return { value, unit: units.get(unit.toLowerCase()) ?? unit.toLowerCase() };
};

/** The numbers that are written on edges; none where fewer than two have one. */
export const weightsOf = oncePer((drawing: Drawing): readonly Weight[] => {
  const seen = new Map<string, Weight>();
  for (const { edge, label } of drawing.links) {
    const read = labelValue(label);
    if (read) seen.set(edge.id, { edge, ...read });
  }
  // Of a tree of codes the digits on the edges weigh nothing.
  const isCode = [...seen.values()].every(({ value }) => value === 0 || value === 1);
  return seen.size < 2 || isCode ? [] : [...seen.values()];
});

const edgesIn = (piece: Piece | undefined): Thing[] => (piece?.things ?? []).filter(({ role }) => role === 'edge');
const nodesIn = (piece: Piece | undefined): Thing[] => (piece?.things ?? []).filter(({ role }) => role === 'node');

const between = ({ links }: Drawing, one: readonly Thing[], other: readonly Thing[]): Thing[] =>
  links
    .filter(({ from, to }: Link) => {
      const joins = (a: Thing, b: Thing): boolean =>
        one.some(({ id }) => id === a.id) && other.some(({ id }) => id === b.id);
      return joins(from, to) || joins(to, from);
    })
    .map(({ edge }) => edge);

/** The stated number, or the label that is named, against what is written on the edges. */
const compare = (match: Match, scope: Scope, edges: readonly Thing[]): Verdict[] => {
  const own = weightsOf(scope.drawing).filter(({ edge }) => edges.some(({ id }) => id === edge.id));
  if (own.length === 0) return [];
  const facts = scope.about('connection', ...own.map(({ edge }) => edge));
  const actual = own[0]?.value ?? null;
  const [label] = match.group('label');
  if (label) {
    const written = edgesIn(label);
    if (written.length === 0) return [];
    const same = own.some((one) =>
      weightsOf(scope.drawing).some(
        (other) =>
          written.some(({ id }) => id === other.edge.id) && other.value === one.value && other.unit === one.unit,
      ),
    );
    return [verdict(match.pieces, same, 'label', actual, facts)];
  }
  const stated = Number(match.group('n')[0]?.code.slice(1));
  const word = match.group('unit')[0]?.code;
  const unit = word === undefined ? undefined : units.get(word);
  const ok = own.some((one) => one.value === stated && (unit === undefined || one.unit === '' || one.unit === unit));
  return [verdict(match.pieces, ok, stated, actual, facts)];
};

const VALUE = '(?: (?<n>#\\d+(?:\\.\\d+)?)(?<unit> [a-z€$]+)?| (?<label>@))';
const SAYS =
  '(?: (?:is|are|measures?|takes?|costs?|has|carries|carry|bears?|weighs?|says|reads|shows|with|of|the|a|an|in|labelled|labeled|marked|{label}|{text}|weight|length|distance|value|capacity|number|only|about|which|that|:|=))';

const onEdge = patternOf(`(?<edge> @)(?: ,)?${SAYS}+${VALUE}(?! (?:and|or) #)${END}`);
const apart = patternOf(
  `(?<one> @) and(?<other> @)(?: (?:are|lie|is|only|both|which))*${VALUE} (?:apart|away|from each other)${END}`,
);
const joinedBy = patternOf(
  `(?<one> @) and(?<other> @)(?: (?:are|is))?(?: (?:directly|only))? (?:joined|connected|linked) (?:by|with|through|via)(?: (?:an?|the|one|#1|single|direct))*(?: (?:{(?:edge|line|path)}|road|link)) (?:of|with)(?: (?:an?|the|weight|length|cost|value|capacity|distance))*${VALUE}${END}`,
);
const away = patternOf(
  `(?<one> @)(?: ,)?(?: (?:is|are|lies|stands|which|that|only))*${VALUE}(?: (?:away|far|distant))* from(?<other> @)${END}`,
);
const span = patternOf(
  `(?: (?:distance|ride|trip|walk|way|{path}|{edge}|{line}|{arrow}|time|cost|flow|ferry|train|bus|flight|drive|leg|section|stretch|hop|cable|pipe|wire|bridge|tunnel|railway|canal|weight|length|capacity|crossing|journey|link|connection|step|move|transition|delay|latency|fare|price|toll))(?: (?:from|between))(?<one> @) (?:to|and)(?<other> @)${SAYS}+${VALUE}${END}`,
);

const plainPair = patternOf(
  `(?:^| ,| ;| :)(?: the)?(?<one> @) to(?: the)?(?<other> @)(?: (?:is|costs|takes|measures|has|carries|=|:))+${VALUE}${END}`,
);

const valueRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  return [
    ...matchesIn(pieces, onEdge)
      // "7 + 9 + 6 = 22" is the sum.
      .filter(({ from }) => pieces[from - 1]?.code !== '+')
      .flatMap((match) => compare(match, scope, edgesIn(match.group('edge')[0]))),
    ...[apart, joinedBy, away, span, plainPair].flatMap((pattern) =>
      matchesIn(pieces, pattern).flatMap((match) =>
        compare(match, scope, between(drawing, nodesIn(match.group('one')[0]), nodesIn(match.group('other')[0]))),
      ),
    ),
  ];
};

const least = '(?:shortest|smallest|lowest|cheapest|lightest|quickest|fastest|least)';
const most = '(?:longest|largest|highest|greatest|heaviest|biggest|slowest|widest|most expensive)';
const EDGES =
  '(?: (?:{(?:edge|line|path|arrow)\\+?}|distance|weight|value|number|connection|capacity|cost|length|label|{label}|time|duration|of all|of|all|the|single|on|any|in|graph|network))*';
const superIs = patternOf(
  ` (?<way>${least}|${most})${EDGES}(?: (?:is|the|one|#1|,|:|has|that|connects|joins|runs))+(?<edge> @)(?: and(?<other> @))?${END}`,
);
const isSuper = patternOf(`(?<edge> @)(?: (?:is|which|that|has))+ the (?<way>${least}|${most})${EDGES}${END}`);
const superValue = patternOf(
  ` (?<way>${least}|${most})${EDGES}(?: (?:is|has|a|measures|of|only|length|,|with|at|:))+${VALUE}${END}`,
);

/** "The shortest path is the one between Village and Chapel", "the largest weight is 9". */
const extremeRule: DrawingRule = (pieces, scope) => {
  const all = weightsOf(scope.drawing);
  if (all.length === 0) return [];
  const best = (match: Match): number => {
    const low = new RegExp(`^${least}$`).test(match.group('way')[0]?.code ?? '');
    const values = all.map(({ value }) => value);
    return low ? Math.min(...values) : Math.max(...values);
  };
  return [
    ...[...matchesIn(pieces, superIs), ...matchesIn(pieces, isSuper)].flatMap((match): Verdict[] => {
      const ref = match.group('edge')[0];
      const nodes = between(scope.drawing, nodesIn(ref), nodesIn(match.group('other')[0]));
      const edges = nodes.length > 0 ? nodes : edgesIn(ref);
      const own = all.filter(({ edge }) => edges.some(({ id }) => id === edge.id));
      if (own.length === 0) return [];
      const ok = own.some(({ value }) => value === best(match));
      return [verdict(match.pieces, ok, 'extreme', best(match), scope.about('connection', ...edges))];
    }),
    ...matchesIn(pieces, superValue).flatMap((match): Verdict[] => {
      const [label] = match.group('label');
      const named = all.filter(({ edge }) => edgesIn(label).some(({ id }) => id === edge.id));
      if (label && named.length === 0) return [];
      const stated = label ? (named[0]?.value ?? NaN) : Number(match.group('n')[0]?.code.slice(1));
      return [verdict(match.pieces, stated === best(match), stated, best(match))];
    }),
  ];
};

const NUMBER = '(?:#\\d+(?:\\.\\d+)?|@)';
const range = patternOf(
  ` (?:weights?|values?|numbers?|costs?|lengths?|distances?|capacities|{label\\+?}|labels)(?: (?:on|of|the|all|{(?:edge|arrow|line)\\+?}|edges|arrows))* (?:range|ranges|run|runs|vary|varies|go|goes|lie|lies|are|is)(?: (?:all|only))*(?: (?:from|between))(?<low> ${NUMBER}) (?:to|and)(?<high> ${NUMBER})${END}`,
);

/** "The weights range from 15 to 55". */
const rangeRule: DrawingRule = (pieces, { drawing }) => {
  const values = weightsOf(drawing).map(({ value }) => value);
  if (values.length === 0) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return matchesIn(pieces, range).flatMap((match): Verdict[] => {
    const [a, b] = ['low', 'high'].map((name) => toldValue(match.group(name)[0], drawing));
    return a === undefined || b === undefined
      ? []
      : [verdict(match.pieces, a === low && b === high, `${a} to ${b}`, `${low} to ${high}`)];
  });
};

/** A number that is told in digits, or as what is written on an edge. */
export const toldValue = (piece: Piece | undefined, drawing: Drawing): number | undefined =>
  piece?.code.startsWith('#') === true
    ? Number(piece.code.slice(1))
    : weightsOf(drawing).find(({ edge }) => edgesIn(piece).some(({ id }) => id === edge.id))?.value;

const total = patternOf(
  ` (?:(?:total|combined|overall|summed|joint) (?:length|weight|cost|capacity|distance|value)(?: (?:of|is|:))+|adds? up to|add up to|sums? to|totals?|total of|sum of|sum is|total is|makes|in all)${VALUE}${END}`,
);

const someEdges = patternOf(
  '(?<look> (?:<[^>]+>|dashed|dotted|solid))(?: (?:thick|bold|thin))* {(?:edge|line|arrow)\\+}',
);

const ofMotion = /^(?:leaves?|enters?|arrives?|flows?|goes|go|reach|reaches|comes?|runs?|starts?|ends?)$/;
const ofSome = /^(?:leaves?|leaving|enters?|entering|outgoing|incoming|each|every|starts?|starting)$/;
const atNode = patternOf(
  ` (?<side>leaves?|leaving|start(?:s|ing)? (?:at|from|in)|going out of|come out of|coming from|out of|from|enters?|entering|reach(?:es|ing)?|into|leading to|pointing to)(?: (?:the|{node}|source|sink|start|target|origin|place|city|town))*(?<x> @)(?: (?:always|all|together|each|also))* (?:adds? up to|sums? (?:up )?to|total|make|gives?)${VALUE}${END}`,
);

const totalAt = patternOf(
  ` total(?: (?:capacity|flow|weight|cost|length|value|amount|number|of|the|{(?:edge|arrow)\\+}|on|numbers|capacities))* (?<side>leaves?|leaving|start(?:s|ing)? (?:at|from|in)|going out of|coming out of|coming from|out of|from|enters?|entering|reach(?:es|ing)?|into|leading to|pointing to|arriving at)(?: (?:the|{node}|source|sink))*(?<x> @)(?: (?:is|equals|makes|of|:|amounts to))+${VALUE}${END}`,
);
const andNode = patternOf(
  ` (?:those|the ones|the numbers)(?: (?:that|which))? (?<side>leaves?|leaving|leave|from|out of|enter|entering|reach|reaching|into|leading to)(?: (?:the|{node}|source|sink|start|target|origin|place|city|town))*(?<x> @)(?: (?:only|just|together))* to${VALUE}${END}`,
);

/** "The numbers on the arrows that leave A add up to 1, those that enter B to 2". */
const nodeSumRule: DrawingRule = (pieces, { drawing, about }) => {
  const all = weightsOf(drawing);
  return all.length === 0
    ? []
    : [atNode, andNode, totalAt]
        .flatMap((pattern) => matchesIn(pieces, pattern))
        .flatMap((match): Verdict[] => {
          const nodes = nodesIn(match.group('x')[0]);
          const isIn = /^(?:enter|reach|into|leading|pointing|arriving)/.test(match.group('side')[0]?.code ?? '');
          const links = drawing.links.filter(({ from, to }) => nodes.some(({ id }) => id === (isIn ? to : from).id));
          const own = links.map(({ edge }) => all.find((one) => one.edge.id === edge.id)?.value);
          const [label] = match.group('label');
          const named = all.find(({ edge }) => edgesIn(label).some(({ id }) => id === edge.id));
          const stated = label ? (named?.value ?? NaN) : Number(match.group('n')[0]?.code.slice(1));
          if (!Number.isFinite(stated) || own.length === 0 || own.includes(undefined)) return [];
          const sum = own.reduce<number>((one, next) => one + (next ?? 0), 0);
          const ok = Math.abs(sum - stated) < 1e-6;
          return [verdict(match.pieces, ok, stated, sum, about('connection', ...links.map(({ edge }) => edge)))];
        });
};

/** "Going from Village to Mill and on to Alm makes 8 km": a way over places that are joined one after the other. */
const sumRule: DrawingRule = (pieces, { drawing }) => {
  const all = weightsOf(drawing);
  if (all.length === 0) return [];
  return matchesIn(pieces, total).flatMap((match): Verdict[] => {
    // "The numbers on the arrows that leave A add up to 1": not those of all edges.
    if (pieces.slice(0, match.from).some(({ code }) => ofSome.test(code))) return [];
    // "These five connect all the villages with a total of 30", "in total 15 leave s": of some edges.
    if (pieces.slice(0, match.from).some(({ code }) => /^(?:they|these|those)$/.test(code))) return [];
    if (pieces.slice(match.from, match.to + 2).some(({ code }) => ofMotion.test(code))) return [];
    const [label] = match.group('label');
    const named = all.find(({ edge }) => edgesIn(label).some(({ id }) => id === edge.id));
    const stated = label ? (named?.value ?? NaN) : Number(match.group('n')[0]?.code.slice(1));
    const stops = pieces.slice(0, match.from).filter((piece) => nodesIn(piece).length > 0);
    const steps = stops.slice(1).map((stop, index) => between(drawing, nodesIn(stops[index]), nodesIn(stop)));
    const legs = steps.map((edges) => all.find(({ edge }) => edges.some(({ id }) => id === edge.id))?.value);
    if (!Number.isFinite(stated) || legs.includes(undefined)) return [];
    // "The red edges add up to 21".
    const [look, kind] = [match, ...matchesIn(pieces, someEdges)].at(-1)?.group('look') ?? [];
    const drawn = all.filter(({ edge }) => !look || looks(drawing, edge, look) === true);
    if (look && (drawn.length === 0 || kind)) return [];
    const sum = (stops.length > 1 ? legs : drawn.map(({ value }) => value)).reduce<number>(
      (one, next) => one + (next ?? 0),
      0,
    );
    return [verdict(match.pieces, sum === stated, stated, sum)];
  });
};

export const weightRules: readonly DrawingRule[] = [valueRule, extremeRule, nodeSumRule, sumRule, rangeRule];
