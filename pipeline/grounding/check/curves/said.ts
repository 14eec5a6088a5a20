import { allMatches } from '../../all-matches.js';
import { lastPer } from '../../once-per.js';
import type { Finding } from '../mention.js';
import { factsOfRows } from '../query.js';
import { CURVE, PANEL, type Coded } from './coded.js';
import { linesOf, type Line } from './lines.js';
import { isIn, scopeOf, type Scope } from './scope.js';

const nouns =
  '(?:curves?|lines?|traces?|arms?|groups?|patients|cohorts?|stacks?|models?|methods?|ones?|samples?|results?|scores?|values?|distributions?|peaks?|spectr(?:um|a)|data|algorithms?|variants?|baselines?|networks?|agents?|versions?|optimi[sz]ers?|detectors?|classifiers?|learning|rate)';
/** "the loss of": what is measured, and nothing that is worked out of it. */
export const head =
  '(?:(?:the |its |a )?(?!(?:[\\p{L}-]+ ){0,2}?(?:advantage|gap|difference|lead|benefit|margin|ratio|slope|steepness|variance|variation|gain|exponent|number|share|interval|band|width|uncertainty|area|distance|overlap|order|ranking|growth|decline|drop|increase|decrease|rise|fall|improvement|separation|spread|rate of \\p{L}+|half|part|end|start|effect|influence|superiority|loss in|change)s? (?:of|for|in|with|under|between|over)\\b)(?:[\\p{L}-]+ ){1,3}?(?:of|for|in|with|under) )?';
/** "the curve of the placebo group", "the loss of method B", "the dashed red line", "ours". */
export const np = (name: string): string =>
  `${head}(?:the |our |method |model |both )*(?:(?:dashed|dotted|solid|mean|median|fitted|thick|thin|dash-dotted|low|high) )*(?<${name}>${CURVE}|(?<=^|[ ,])it(?= )|the other(?: one)?\\b)(?:['’]s?)?(?: ${nouns})*(?: \\((?:${CURVE}|[\\p{L} ]{1,30})\\))?`;
export const that = '(?:that of |those of |the one of |the ones of |in |for |with )?';

/** Where a statement begins, and what it opens with. */
export const start =
  '(?<=^|[,;:(–—] ?|(?:^|[\\s,])(?:and|but|while|whereas|although|though|that|where|because|as|so|yet|then|overall|note that|also|likewise|similarly) )' +
  `(?:(?<lead>(?:in|on|at|after|beyond|above|below|before|until|for|from|during|between|over|throughout|initially|across|up to|as shown in|as seen in)\\b(?:between \\S+ and \\S+|[^,;:.]){0,70}?),? )?`;
/** Where it ends. */
export const stop =
  '(?=\\)?$|\\)? ?[.;:)–—](?! ?\\d)|,(?!\\d)| (?:and|but|while|whereas|although|though|so|which|yet|because|then)\\b)';
export const tail =
  '(?<tail>(?:,? (?:between|from) [^,;:.]{1,40} (?:and|to) [^,;:.]{1,20}?|,? (?:in|for|on|at) (?:both|all|every|each)\\b[^,;:.]*?|[^,;:.()]|\\([^()]*\\))*?)';

/** Of a statement: what it says, and where it holds. */
export interface Match {
  readonly match: RegExpExecArray;
  readonly scope: Scope;
  readonly coded: Coded;
}

const doubtful =
  /\b(?:if|would|could|should|might|may|expected|unlike|except(?:ing)?|unless|almost never|hypothe\w+|apart from|other than)\b|\?$/;

/** Asked for each of some dozens of patterns. */
const isDoubtful = lastPer(({ text }: Coded): boolean => doubtful.test(text));

/** All statements of a pattern whose every word is understood. */
export const matchesOf = (coded: Coded, pattern: RegExp): Match[] => {
  if (isDoubtful(coded)) return [];
  const { text } = coded;
  return allMatches(text, pattern).flatMap((match): Match[] => {
    const groups = match.groups ?? {};
    // "the y-axis is the price, it starts from 0".
    if (groups['a'] === 'it' && /\baxis\b/i.test(text.slice(0, match.index))) return [];
    const lead = (groups['lead'] ?? '').replace(/^as (?:shown|seen) in/, 'in');
    const scope = scopeOf([lead, groups['tail'] ?? ''].join(' '), coded);
    if (!scope) return [];
    const before = text.slice(0, match.index);
    // "At low load A is faster, and B slower": where it is about is said before.
    if (
      /(?:^|[;:] )(?:at|after|beyond|above|below|before|until|for|from|between|up to|initially|during)\b[^;:]*$/.test(
        before,
      )
    )
      return [];
    const panels = [...before.matchAll(new RegExp(PANEL, 'g'))].at(-1)?.[0];
    const inherited = scope.panels === undefined && panels !== undefined ? coded.panels.get(panels) : undefined;
    return [{ match, coded, scope: inherited ? { ...scope, panels: inherited } : scope }];
  });
};

/** The lines that a sign of a statement stands for, in the panels that it is about. */
export const linesIn = (said: Match, name: string): readonly Line[] => {
  const { match, coded, scope } = said;
  const sign = match.groups?.[name] ?? '';
  const known = coded.curves.get(sign);
  if (known) return known.filter((line) => isIn(line, scope));
  if (sign === '') return [];
  const own = match.groups?.[name === 'a' ? 'b' : 'a'];
  const others = (coded.curves.get(own ?? '') ?? []).filter((line) => isIn(line, scope));
  // "the other one": of two that a panel has.
  if (sign.startsWith('the other'))
    return linesOf(coded.world).filter((line) => {
      const here = linesOf(coded.world).filter(({ group }) => group === line.group);
      return here.length === 2 && !others.includes(line) && others.some(({ group }) => group === line.group);
    });
  // "it": the one curve that was named before, beside the one that it is told of.
  const before = new Set(
    [...coded.text.slice(0, match.index).matchAll(new RegExp(CURVE, 'g'))]
      .flatMap(([one]) => coded.curves.get(one) ?? [])
      .filter((line) => !others.includes(line)),
  );
  return new Set([...before].map(({ label }) => label)).size === 1
    ? [...before].filter((line) => isIn(line, scope))
    : [];
};

/** True of one of several where nothing tells of which it is said; of "both", of each. */
export const joined = (verdicts: readonly (boolean | undefined)[], { isEvery }: Scope): boolean | undefined => {
  if (verdicts.length === 0) return undefined;
  if (verdicts.every((one) => one === true)) return true;
  if (isEvery) return verdicts.includes(false) ? false : undefined;
  if (verdicts.includes(true)) return true;
  return verdicts.every((one) => one === false) ? false : undefined;
};

export const foundIn = (
  { match, coded }: { readonly match: { readonly index: number; readonly 0: string }; readonly coded: Coded },
  ok: boolean | undefined,
  actual: string | number | null,
  lines: readonly Line[],
): Finding => {
  const [from, to] = [coded.placeOf(match.index), coded.placeOf(match.index + match[0].length - 1) + 1];
  const { start: at, text, mentions } = coded.sentence;
  const end = mentions.find((one) => one.start < to && one.end > to)?.end ?? to;
  return {
    start: from,
    end,
    ok,
    stated: text.slice(from - at, end - at),
    actual,
    facts: factsOfRows(
      coded.world,
      lines.flatMap(({ rows }) => rows.slice(0, 1)),
    ),
    plain: true,
  };
};

/** Pairs of lines of the same panel. */
export const pairsOf = (one: readonly Line[], other: readonly Line[]): (readonly [Line, Line])[] =>
  one.flatMap((a) => other.filter((b) => b !== a && b.group === a.group).map((b) => [a, b] as const));

/** What a statement says of the lines that it names, and what the first of them shows. */
export const toldOfLines = (
  said: Match,
  judge: (own: Line) => boolean | undefined,
  shown: (own: Line) => string | number | null,
): Finding[] => {
  const lines = linesIn(said, 'a');
  const ok = joined(lines.map(judge), said.scope);
  const [own] = lines;
  return own && ok !== undefined ? [foundIn(said, ok, shown(own), lines)] : [];
};
