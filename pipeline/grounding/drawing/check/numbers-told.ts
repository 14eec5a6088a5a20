import { allMatches } from '../../all-matches.js';
import { escaped } from '../../language/escaped.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { numberedNodes, type Numbered } from './numbered-nodes.js';
import type { Scope } from './verdict.js';

const high =
  'largest|biggest|highest|greatest|heaviest|most (?:frequent|common|expensive)|commonest|dearest|youngest|latest|newest|last|longest';
const low =
  'smallest|lowest|least|lightest|rarest|least (?:frequent|common|expensive)|cheapest|oldest|earliest|first|shortest';
const isLow = new RegExp(`^(?:${low})$`, 'i');
const ofYears = /^(?:youngest|oldest|earliest|latest|newest|older|younger)$/i;

interface Patterns {
  readonly value: RegExp;
  readonly superlative: RegExp;
  readonly isSuperlative: RegExp;
  readonly comparison: RegExp;
  readonly owners: ReadonlyMap<string, Numbered>;
}

/** The patterns of a figure whose nodes have names and numbers. */
const patternsOf = oncePer((drawing: Drawing): Patterns | undefined => {
  const all = numberedNodes(drawing);
  if (all.length === 0) return undefined;
  const names = all
    .map(({ name }) => escaped(name))
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  const NAME = String.raw`(?<![\p{L}\d])(?:${names})(?![\p{L}\d])`;
  return {
    value: new RegExp(
      String.raw`(?<x>${NAME})(?:,? (?:is|was|has|have|had|with|whose|which|weighs|born|in|the|an?|of|only|its|at|by|follows?|count|counts|weight|weights|frequency|frequencies|value|number|score|year|date|labelled|labeled|marked|and|carries|shows|occurs?|appears?|stands|comes|dates? from))*(?: (?:in|is|of|with|has|the|an?|at|from|frequency|weight|value|count|occurs)|,| \(|:)? ?(?<n>\d+(?:\.\d+)?)(?!\.?\d)(?=$|[.,;:)]| (?:and|so|but|while|which|with|in|is|as|whereas)\b)`,
      'gu',
    ),
    superlative: new RegExp(
      String.raw`\b[Tt]he (?:very )?(?<way>${high}|${low})(?: (?!(?:of|than|code|codes|codeword|path|branch|bit|level|child)\b)\p{L}+){1,3}?(?: (?:in|of) (?:the|this|all)(?: \p{L}+){1,2})?(?: (?:is|was)|,|:)(?: (?:that of|the|symbol|letter))* (?<x>${NAME})(?! and\b|,? or\b|'s)`,
      'gu',
    ),
    isSuperlative: new RegExp(
      String.raw`(?<x>${NAME})(?: (?:is|was|has|had)|,)(?: clearly| by far)? the (?<way>${high}|${low})(?: (?!(?:than|code|codes|codeword|path|branch|bit|level|child|of)\b)\p{L}+){1,2}(?=[,.;:]|$| (?:of|in|and|so|with|among))(?!,? (?:of|among) the)`,
      'gu',
    ),
    comparison: new RegExp(
      String.raw`(?<x>${NAME})(?: (?:is|was|weighs|has|had|occurs|appears))(?<no> not)?(?: (?:an?|much|even|a little|slightly|born))* (?<way>older|younger|heavier|lighter|larger|smaller|bigger|higher|lower|greater|rarer|earlier|later|more|less)(?: (?:frequent|common|often|weight|frequency|value|frequently))* than(?: the)? (?<y>${NAME})`,
      'gu',
    ),
    owners: new Map(all.map((one) => [one.name, one])),
  };
});

const areYears = (all: readonly Numbered[]): boolean => all.every(({ value }) => value > 1000 && value < 2100);

/** What nodes with a name and a number are said to have: "Ruth was born in 1934", "F is the rarest", "B is older than C". */
export const numberToldRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const patterns = patternsOf(drawing);
  if (!patterns) return [];
  const all = numberedNodes(drawing);
  const years = areYears(all);
  const values = all.map(({ value }) => value);
  const said = (match: RegExpExecArray, ok: boolean, stated: string, actual: number, ...own: Numbered[]): Verdict => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    ok,
    stated,
    actual,
    facts: about('text', ...own.map(({ node }) => node)),
  });
  const ownerOf = (match: RegExpExecArray, key: string): Numbered | undefined =>
    patterns.owners.get(match.groups?.[key] ?? '');
  return [
    ...allMatches(sentence.text, patterns.value).flatMap((match): Verdict[] => {
      const own = ownerOf(match, 'x');
      const n = Number(match.groups?.['n']);
      // "Together with C 25": of more than one.
      // The digits of a code are no amount.
      const isCode = /^[01]{2,}$/.test(match.groups?.['n'] ?? '') && /\bcod|\bbits?\b/i.test(sentence.text);
      return own && !isCode && !/\b(?:not|together|sum|plus|total)\b/.test(sentence.text)
        ? [said(match, own.value === n, String(n), own.value, own)]
        : [];
    }),
    ...[
      ...allMatches(sentence.text, patterns.superlative),
      ...allMatches(sentence.text, patterns.isSuperlative),
    ].flatMap((match): Verdict[] => {
      const own = ownerOf(match, 'x');
      const way = match.groups?.['way'] ?? '';
      if (!own || /\bnot\b/.test(match[0]) || (ofYears.test(way) && !years) || /^(?:first|last)$/.test(way)) return [];
      const best = isLow.test(way) ? Math.min(...values) : Math.max(...values);
      return [said(match, own.value === best, way, best, own)];
    }),
    ...allMatches(sentence.text, patterns.comparison).flatMap((match): Verdict[] => {
      const [one, other] = [ownerOf(match, 'x'), ownerOf(match, 'y')];
      const way = match.groups?.['way'] ?? '';
      if (!one || !other || ofYears.test(way) !== years) return [];
      const isLess = /^(?:older|lighter|smaller|lower|rarer|earlier|less)$/.test(way);
      const ok = isLess ? one.value < other.value : one.value > other.value;
      return [said(match, ok !== (match.groups?.['no'] !== undefined), way, one.value, one, other)];
    }),
  ];
};
