import { colourName } from '../../language/colour.js';
import type { Verdict } from '../../verdict.js';
import { type Atom, moleculesOf } from '../molecule.js';
import { type ChemistryRule, type Clause, isElsewhere, matched, mentionsIn, said } from './chemistry-clause.js';
import type { Mention } from './chemistry-mentions.js';

interface Spot {
  readonly x: number;
  readonly y: number;
}

const middle = ({ thing }: Atom): Spot => {
  const { x, y, width, height } = thing.element.box;
  return { x: x + width / 2, y: y + height / 2 };
};
const centre = (atoms: readonly Atom[]): Spot => {
  const spots = atoms.map(middle);
  const mean = (axis: 'x' | 'y'): number =>
    spots.reduce((sum, spot) => sum + spot[axis], 0) / Math.max(1, spots.length);
  return { x: mean('x'), y: mean('y') };
};

const ways: Readonly<Record<string, readonly ['x' | 'y', 1 | -1]>> = {
  left: ['x', -1],
  right: ['x', 1],
  top: ['y', -1],
  upper: ['y', -1],
  bottom: ['y', 1],
  lower: ['y', 1],
  above: ['y', -1],
  over: ['y', -1],
  higher: ['y', -1],
  below: ['y', 1],
  under: ['y', 1],
  underneath: ['y', 1],
  beneath: ['y', 1],
};

const BE =
  '(?: (?:is|are|stands?|lies?|sits?|appears?|floats?|points?|drawn|placed|shown|located|found|positioned|written|hangs?|which|that|also|well|further|directly|just|by itself|alone|separately|both|can be seen|isolated|not))*';
const relative = new RegExp(
  `(?<one> M\\d+)(?<be>${BE})(?: to the| on the| at the)? (?<way>left|right|above|below|under|underneath|beneath|higher|lower|over)(?: up| down)?(?: of| than)?(?<other> M\\d+)`,
  'g',
);
const SIDE = '(?<way>left|right|top|bottom|upper|lower)(?:[ -](?<two>left|right|top|bottom))?';
const absolute = new RegExp(
  `(?<one> M\\d+)(?<be>${BE})(?: (?:in|on|at|to|towards?|near) (?:the )?(?:far |very |outer )?${SIDE})(?: (?:corner|side|end|edge|half|part|hand side))?(?: of (?<of>M\\d+))?(?= )(?! of| than)`,
  'g',
);
const first = new RegExp(
  `(?:^| [,;:.])(?: at| on| in)?(?: the)?(?: far| very)? ${SIDE}(?: (?:corner|side|end|half))?(?: of M\\d+)?(?: ,)?(?: (?:there )?(?:is|are|stands?|we see|you see|sits?|lies|one sees|floats?))(?<one> M\\d+)`,
  'g',
);

const gapTo = (one: Spot, other: Spot, way: string): boolean | undefined => {
  const [axis, sign] = ways[way] ?? ['x', 1];
  const gap = (one[axis] - other[axis]) * sign;
  return gap > 6 ? true : gap < -6 ? false : undefined;
};

const both = (own: readonly (boolean | undefined)[]): boolean | undefined =>
  own.includes(false) ? false : own.includes(undefined) ? undefined : true;

/** Any of those that are meant stands so; of several, one that does is enough. */
const any = (own: readonly (boolean | undefined)[]): boolean | undefined =>
  own.includes(true) ? true : own.length === 0 || own.includes(undefined) ? undefined : false;

const placed = (mention: Mention | undefined): readonly (readonly Atom[])[] =>
  mention?.sets && /^(?:element|group|ring|ion|hydrogen|charge)$/.test(mention.noun.kind) ? mention.sets : [];

/** "The carboxylate is below the ring", "the sodium ion floats at the top". */
export const placeRule: ChemistryRule = (clause) => {
  const { all } = clause.molecules;
  const xs = all.map((atom) => middle(atom).x);
  const ys = all.map((atom) => middle(atom).y);
  const whole: Spot = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const verdicts: Verdict[] = [];
  for (const match of matched(clause, relative)) {
    const [one, other] = [match.mention('one'), match.mention('other')];
    const [own, goals] = [placed(one), placed(other)];
    if (!one || own.length === 0 || goals.length === 0) continue;
    const way = match.groups['way'] ?? '';
    // The other of the same kind: "one oxygen above the other".
    const pairs = own.flatMap((a) => goals.flatMap((b) => (a === b ? [] : [gapTo(centre(a), centre(b), way)])));
    const ok = any(pairs);
    verdicts.push(
      said(clause, match.at, ok === undefined ? undefined : ok !== / not/.test(match.groups['be'] ?? ''), way, null),
    );
  }
  // "On the right stands the ester", of several molecules: of the whole figure, not of its own.
  const isOneOfMany = moleculesOf(clause.drawing).panels.length > clause.molecules.panels.length;
  for (const match of [...matched(clause, absolute), ...(isOneOfMany ? [] : matched(clause, first))]) {
    const own = placed(match.mention('one'));
    if (own.length === 0) continue;
    const of = clause.mentions[Number(match.groups['of']?.slice(1))];
    // "The letters HO at the bottom" of which the group has another name.
    if (/ (?:letters?|symbols?|labels?) $/.test(clause.text.slice(0, match.from + 1))) continue;
    if (of && of.noun.kind !== 'whole') continue;
    const wanted = [match.groups['way'], match.groups['two']].flatMap((way) => way ?? []);
    const ok = any(own.map((set) => both(wanted.map((way) => gapTo(centre(set), whole, way)))));
    verdicts.push(
      said(
        clause,
        match.at,
        ok === undefined ? undefined : ok !== / not/.test(match.groups['be'] ?? ''),
        wanted.join(' '),
        null,
      ),
    );
  }
  return verdicts;
};

const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[−–-]/g, '−').replaceAll(' ', '').toLowerCase();

const printed =
  /(?: (?<way>top|bottom|upper|lower|left|right)(?:[ -](?<two>left|right))?(?: corner)?(?: it| there| one| we| you| is| stands)*)?(?: (?:it|which|that|the label|the letters?|the text|the symbol))? (?:says?|reads?|labelled|labeled|printed|spelled|written as|marked as|the letters?|the label)(?: (?:is|as|with|the|letters?|text|symbol|an?|:))*(?<what> \S+)(?= )/g;

/** What is written at atoms, and as a title: "it says K+". */
export const printedRule: ChemistryRule = (clause) => {
  const atoms = clause.molecules.all.filter(({ thing }) => thing.element.text !== undefined);
  return matched(clause, printed).flatMap((match): Verdict[] => {
    const mention = match.mention('what');
    const what = mention?.words ?? match.groups['what']?.trim() ?? '';
    if (!/^(?:\d*[A-Z][A-Za-z0-9₀-₉]*[+−]?|[A-Z][a-z]?\d*[+−])$/u.test(what) || /^TITLE$|^M\d/.test(what)) return [];
    const turned = plain(/^H(\d*)([A-Z][a-z]?)$/.exec(what)?.slice(1).reverse().join('H') ?? what);
    const own = atoms.filter(({ thing }) => [plain(what), turned].includes(plain(thing.element.text ?? '')));
    const parts = atoms.some(({ thing }) => plain(thing.element.text ?? '').includes(plain(what)));
    const title = clause.molecules.panels.some((panel) => plain(panel.title ?? '').includes(plain(what)));
    if (mention) clause.done.add(mention);
    const no = / (?:not|nowhere|never)(?: [a-z]+)? ?$/.test(clause.text.slice(0, match.from + 1));
    const ok = own.length > 0 || title ? true : parts ? undefined : false;
    return [
      said(
        clause,
        match.at,
        ok === undefined ? undefined : ok !== no,
        what,
        atoms[0]?.thing.element.text ?? 'no letters',
      ),
    ];
  });
};

const named =
  / (?:name|title|caption)(?:(?: of)?(?: the)? (?:M\d+|TITLE|[a-z]+)){0,2}?(?: (?:is|stands|appears|written|printed|given|shown|placed|can be read))+ (?<way>below|under|underneath|beneath|above|over|at the bottom|at the top|on top|to the left|to the right)/g;
const reads =
  / (?:title|name|caption)(?: (?:below|above|underneath|beneath|at|the|bottom|of|M\d+|written))*(?<no> (?:does not|doesn't))? (?:reads?|says?|is)(?: called)?(?<what>(?: [\p{L}\d-]+){1,5})(?= [.,;])/gu;
const names =
  / (?:(?:stands|is|appears|reads|gives|shows|find|see|carries|has|with) (?:the|a) (?:name|title|caption)|(?:title|name|caption) (?:names|calls|gives|mentions|identifies)(?: it| (?:the|this)(?: (?:substance|compound|molecule|sugar|drug|acid|M\d+))?)?)(?: of)?(?<what>(?: (?!and |which |that |while )[\p{L}\d-]+){1,5})(?= [.,;])/gu;
const nameless = / (?:no|without an?|without any|has no) (?:name|title|caption|heading)(?= )/g;

/** "The name of the substance is written below the structure." */
export const nameRule: ChemistryRule = (clause) => {
  const titles = clause.drawing.of('text');
  return [
    ...matched(clause, named).flatMap((match): Verdict[] => {
      const way = match.groups['way'] ?? '';
      const [title] = titles;
      if (!title) return [said(clause, match.at, false, 'title', 'none')];
      const { y, height } = title.element.box;
      const low = clause.molecules.all.every((atom) => middle(atom).y < y + height / 2);
      const high = clause.molecules.all.every((atom) => middle(atom).y > y + height / 2);
      const ok = /below|under|beneath|bottom/.test(way) ? low : /above|over|top/.test(way) ? high : false;
      return [said(clause, match.at, ok, way, low ? 'below' : high ? 'above' : 'beside')];
    }),
    ...matched(clause, names).flatMap((match): Verdict[] => {
      const what = match.groups['what']?.trim() ?? '';
      const words = clause.molecules.panels.flatMap(
        ({ title }) => title?.toLowerCase().match(/(?!alpha|beta|gamma)\p{L}{4,}/gu) ?? [],
      );
      if (words.length === 0) return [];
      const told = what
        .replaceAll(/M(\d+)/g, (_, at: string) => clause.mentions[Number(at)]?.words ?? '')
        .toLowerCase();
      const ok = what.includes('TITLE') || (words.some((word) => told.includes(word)) ? undefined : false);
      return ok === false && !/\p{L}{6,}/u.test(told) ? [] : [said(clause, match.at, ok, told, words.join(' '))];
    }),
    ...matched(clause, reads).flatMap((match): Verdict[] => {
      const what = match.groups['what']?.trim() ?? '';
      if (/^(?:written|given|shown|printed|placed|below|above|under|at|in|on|not|there|missing|drawn)\b/.test(what))
        return [];
      const known = clause.molecules.panels.some(
        ({ title }) => title !== undefined && what.toLowerCase() === title.toLowerCase(),
      );
      const ok = what.includes('TITLE') || known;
      return [
        said(
          clause,
          match.at,
          ok !== (match.groups['no'] !== undefined),
          what,
          clause.molecules.panels[0]?.title ?? 'no title',
        ),
      ];
    }),
    ...matched(clause, nameless).map((match) =>
      said(
        clause,
        match.at,
        titles.length === 0 && clause.drawing.title === undefined,
        'no title',
        clause.drawing.title ?? null,
      ),
    ),
  ];
};

const tinted =
  / (?<colour>red|blue|green|yellow|orange|purple|pink|brown|violet|grey|gray|black|coloured|colored)(?= )/g;

/** "The oxygen is drawn in red." */
export const colourRule: ChemistryRule = (clause: Clause) => {
  const colours = new Set(
    clause.drawing.things.flatMap(({ element }) =>
      [element.fill, element.stroke].flatMap((hex) => (hex === undefined ? [] : [colourName(hex)])),
    ),
  );
  return matched(clause, tinted).flatMap((match): Verdict[] => {
    const word = (match.groups['colour'] ?? '').replace('gray', 'grey');
    if (mentionsIn(clause, clause.text).length === 0) return [];
    const no = / (?:not|no|without|nothing)(?: [a-z]+){0,3} ?$/.test(clause.text.slice(0, match.from + 1));
    // "It is used to make an orange dye": of something else.
    if (isElsewhere(clause, match.from)) return [];
    const has = word.startsWith('colo')
      ? [...colours].some((colour) => !/black|white|grey/.test(colour))
      : [...colours].some((colour) => colour.includes(word));
    return [said(clause, match.at, has !== no, word, [...colours].join(', '))];
  });
};

const counts = (formula: string): Map<string, number> | undefined => {
  const found = new Map<string, number>();
  const rest = formula
    .normalize('NFKC')
    .replace(/[+−-]\d?$|\d?[+−]$/, '')
    .replaceAll(/([A-Z][a-z]?)(\d*)/g, (_, symbol: string, n: string) => {
      found.set(symbol, (found.get(symbol) ?? 0) + (n === '' ? 1 : Number(n)));
      return '';
    });
  return rest === '' && found.size > 0 ? found : undefined;
};

const formulas =
  /(?: (?<is>formula)(?: (?:is|reads|of|:|would be|given as|M\d+|TITLE|the))*)? (?<what>[A-Z][a-z]?\d*(?:[A-Z][a-z]?\d*)+[⁺⁻+−]?)(?= )/g;

/** "The molecular formula is C9H8O4". */
export const formulaRule: ChemistryRule = (clause) =>
  matched(clause, formulas).flatMap((match): Verdict[] => {
    const what = match.groups['what'] ?? '';
    const stated = counts(what);
    const size = [...(stated?.values() ?? [])].reduce((sum, n) => sum + n, 0);
    if (!stated || (match.groups['is'] === undefined && (size < 8 || !/C\d/.test(what)))) return [];
    const same = (formula: string): boolean => {
      const own = counts(formula);
      return own !== undefined && own.size === stated.size && [...own].every(([symbol, n]) => stated.get(symbol) === n);
    };
    const known = clause.molecules.panels.flatMap(({ formula }) => formula ?? []);
    if (known.length === 0) return [];
    const pieces = clause.molecules.pieces.some((piece) => {
      const own = new Map<string, number>();
      for (const { element, hydrogens } of piece) {
        own.set(element, (own.get(element) ?? 0) + 1);
        if (hydrogens > 0) own.set('H', (own.get('H') ?? 0) + hydrogens);
      }
      return own.size === stated.size && [...own].every(([symbol, n]) => stated.get(symbol) === n);
    });
    const ids = clause.facts.filter(({ predicate }) => predicate === 'formula').map(({ id }) => id);
    const ok = known.some(same) || pieces;
    return [{ ...said(clause, match.at, ok, what, known[0] ?? null), facts: ok ? ids : [] }];
  });
