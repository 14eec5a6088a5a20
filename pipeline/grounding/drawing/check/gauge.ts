import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { unitWord } from '../../check/number-words.js';
import { colourWords, isColour } from '../../language/colour.js';
import type { Verdict } from '../../verdict.js';
import { type Gauge, gaugesIn } from './gauge-model.js';
import type { Scope } from './verdict.js';

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
  `\\b(?:scales?|gauge|thermometer|numbers?|cylinder|markings?)(?: on \\w+ \\w+)?(?: (?:that|which))?(?: is)? (?:goes|go|run|runs|running|ranges?|ranging|extends?|reaches|going|numbered|marked|labelled) from ${N}(?: ?°? ?[CF]?| degrees)?(?: up)? to ${N}(?![\\w]|\\.\\d)`,
  'gi',
);
const against =
  /\b(?:temperature|reading|level|it|thermometer)(?:['’]s| is| shows| lies| stands| reads)?(?: a temperature)?(?: (?:well|just|far|slightly))? (above|below|over|under)(?: zero| freezing| 0)(?: (?:point|degrees))?\b/gi;

/** "The thermometer reads 20 degrees", "the scale goes from −10 to 40", "the temperature is above zero". */
export const gaugeRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const gauges = gaugesIn(scope.drawing);
  if (
    gauges.length === 0 ||
    /\b(?:not|no|never|would|if|will|was|yesterday|later|until)\b|n['’]t\b/i.test(sentence.text)
  )
    return [];
  const told = (
    match: RegExpExecArray,
    ok: boolean | undefined,
    stated: string,
    actual: string,
    own: readonly Gauge[] = gauges,
  ): Verdict => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    ok,
    stated,
    actual,
    facts: scope.about('position', ...own.map(({ thing }) => thing)),
  });
  const text = sentence.text.toLowerCase();
  // Of several the one that is named last before, or first behind.
  const meant = (match: RegExpExecArray): Gauge | undefined => {
    if (gauges.length === 1) return gauges[0];
    const end = match.index + match[0].length;
    const named = gauges.flatMap((gauge) => (gauge.name === undefined ? [] : [{ gauge, name: gauge.name }]));
    const before = named
      .map((one) => ({ ...one, at: text.slice(0, end).lastIndexOf(one.name) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => b.at - a.at);
    const coloured = gauges.filter(({ thing: { element } }) =>
      colourWords.some((word) => text.slice(0, end).includes(word) && isColour(element.fill ?? '#ffffff', word)),
    );
    if (before.length === 0 && coloured.length === 1) return coloured[0];
    // Scales that are all alike.
    if (
      before.length === 0 &&
      new Set(gauges.map(({ least, most }) => `${least} ${most}`)).size === 1 &&
      /scales/.test(match[0])
    )
      return gauges[0];
    const behind = named.filter(({ name }) => text.slice(end, end + 30).includes(name));
    return before[0]?.gauge ?? (behind.length === 1 ? behind[0]?.gauge : undefined);
  };
  const shown = ({ level }: Gauge): string => String(Math.round(level * 100) / 100);
  return [...comparedGauges(text, gauges, told), ...singleGauge(sentence, meant, shown, told)];
};

type Told = (
  match: RegExpExecArray,
  ok: boolean | undefined,
  stated: string,
  actual: string,
  own?: readonly Gauge[],
) => Verdict;

const warmer =
  /\b(?<way>warmer|hotter|higher|colder|cooler|lower|fuller|emptier)\b(?: (?:in|at|on))?(?: the)? (?<one>[\p{L}\d ]+?) than(?: (?:in|at|on))?(?: the)? (?<other>[\p{L}\d ]+?)(?=[.,;]|$)/gu;
const apart =
  /\bdifference (?:between|of|in) (?:the )?(?:two |both )?(?:temperatures|readings|levels|values|thermometers|gauges|scales)[^.;]*? (?:is|amounts to|comes to|of) (?:about |exactly |only )?(?<n>\d+(?:\.\d+)?)/gu;

/** "It is warmer inside than outside", "the difference between the two temperatures is 25 degrees". */
const comparedGauges = (text: string, gauges: readonly Gauge[], told: Told): Verdict[] => {
  const [first, second, more] = gauges;
  if (!first || !second) return [];
  const called = (words = ''): Gauge | undefined =>
    gauges.find(({ name }) => name !== undefined && words.includes(name));
  return [
    ...allMatches(text, warmer).flatMap((match): Verdict[] => {
      const [a, b] = [called(match.groups?.['one']), called(match.groups?.['other'])];
      if (!a || !b || a === b) return [];
      const isMore = /^(?:warmer|hotter|higher|fuller)$/.test(match.groups?.['way'] ?? '');
      return [
        told(match, isMore ? a.level > b.level : a.level < b.level, match[0], `${a.level} and ${b.level}`, [a, b]),
      ];
    }),
    ...(more
      ? []
      : allMatches(text, apart).map((match) => {
          const gap = Math.abs(first.level - second.level);
          return told(match, Math.abs(Number(match.groups?.['n']) - gap) < 0.3 * first.step, match[0], String(gap));
        })),
  ];
};

const within = new RegExp(
  `\\b${SUBJECT}(?: (?:ends?|stands?|is|lies|reaches|reads|shows))+(?: (?:somewhere|up|to|at))* between ${N} and ${N}(?![\\w]|\\.\\d)`,
  'gi',
);

const singleGauge = (
  sentence: SentenceText,
  meant: (match: RegExpExecArray) => Gauge | undefined,
  shown: (gauge: Gauge) => string,
  told: Told,
): Verdict[] => {
  const of = (
    match: RegExpExecArray,
    judge: (gauge: Gauge) => readonly [ok: boolean, stated: string, actual: string],
  ): Verdict[] => {
    const gauge = meant(match);
    return gauge ? [told(match, ...judge(gauge), [gauge])] : [];
  };
  return [
    ...(/\b(?:highest|lowest|largest|smallest|top|bottom|maximum|minimum|each|every|first|last|between)\b/i.test(
      sentence.text,
    )
      ? []
      : allMatches(sentence.text, reads)
    ).flatMap((match) => {
      const stated = valueOf(match[1] ?? '');
      return of(match, (gauge) => [Math.abs(stated - gauge.level) < 0.16 * gauge.step, String(stated), shown(gauge)]);
    }),
    ...allMatches(sentence.text, within).flatMap((match) => {
      const [a, b] = [valueOf(match[1] ?? ''), valueOf(match[2] ?? '')];
      return of(match, (gauge) => [
        gauge.level >= Math.min(a, b) - 0.1 * gauge.step && gauge.level <= Math.max(a, b) + 0.1 * gauge.step,
        `${a} to ${b}`,
        shown(gauge),
      ]);
    }),
    ...allMatches(sentence.text, ranges).flatMap((match) => {
      const [from, to] = [valueOf(match[1] ?? ''), valueOf(match[2] ?? '')];
      return of(match, ({ least, most }) => [from === least && to === most, `${from} to ${to}`, `${least} to ${most}`]);
    }),
    ...allMatches(sentence.text, against).flatMap((match) => {
      const isOver = /above|over/i.test(match[1] ?? '');
      return of(match, (gauge) => [isOver ? gauge.level > 0 : gauge.level < 0, match[0], shown(gauge)]);
    }),
  ];
};
