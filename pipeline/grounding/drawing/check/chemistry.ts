import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { type Atom, type Molecules, moleculesOf } from '../molecule.js';
import type { Drawing } from '../drawing.js';
import { type ChemistryRule, clauseOf } from './chemistry-clause.js';
import { compareRule, existenceRule, ownedRule, partRule } from './chemistry-counts.js';
import { colourRule, formulaRule, nameRule, placeRule, printedRule } from './chemistry-places.js';
import { attachedRule, besideRule, bridgeRule } from './chemistry-bonds.js';
import { adjectiveRule, chargeRule, seatRule } from './chemistry-charges.js';
import { fusedRule, insideRule, positionRule, sizeRule, substitutedRule } from './chemistry-rings.js';
import { kindRule, stereoRule, wedgeRule } from './chemistry-traits.js';
import type { Scope } from './verdict.js';

/** The most telling first: what a rule has judged of a mention, `existenceRule` leaves alone. */
const rules: readonly ChemistryRule[] = [
  partRule,
  compareRule,
  adjectiveRule,
  seatRule,
  chargeRule,
  wedgeRule,
  substitutedRule,
  ownedRule,
  insideRule,
  attachedRule,
  besideRule,
  bridgeRule,
  positionRule,
  fusedRule,
  sizeRule,
  kindRule,
  stereoRule,
  placeRule,
  printedRule,
  nameRule,
  colourRule,
  formulaRule,
  existenceRule,
];

const single = new WeakMap<Drawing, ReadonlyMap<string, Molecules>>();

/** Of a figure with several molecules, each on its own. */
const eachOf = (drawing: Drawing): ReadonlyMap<string, Molecules> => {
  const known = single.get(drawing);
  if (known) return known;
  const whole = moleculesOf(drawing);
  const made = new Map(
    whole.panels.map((panel) => {
      const own = (atom: Atom | undefined): boolean => atom?.panel === panel.id;
      const part: Molecules = {
        ...whole,
        all: whole.all.filter(own),
        bonds: whole.bonds.filter(({ from }) => own(from)),
        rings: whole.rings.filter(({ ids }) => own(whole.at(ids[0] ?? ''))),
        pieces: whole.pieces.filter(([atom]) => own(atom)),
        panels: [panel],
        groups: (name) => whole.groups(name)?.filter(([atom]) => own(atom)),
      };
      return [panel.id, part];
    }),
  );
  single.set(drawing, made);
  return made;
};

const places: Readonly<Record<string, (panels: Molecules['panels']) => string | undefined>> = {
  left: (panels) => panels.toSorted((a, b) => a.x - b.x)[0]?.id,
  right: (panels) => panels.toSorted((a, b) => b.x - a.x)[0]?.id,
  upper: (panels) => panels.toSorted((a, b) => a.y - b.y)[0]?.id,
  top: (panels) => panels.toSorted((a, b) => a.y - b.y)[0]?.id,
  lower: (panels) => panels.toSorted((a, b) => b.y - a.y)[0]?.id,
  bottom: (panels) => panels.toSorted((a, b) => b.y - a.y)[0]?.id,
  first: (panels) => panels[0]?.id,
  second: (panels) => panels[1]?.id,
  third: (panels) => panels[2]?.id,
  last: (panels) => panels.at(-1)?.id,
};
const placed =
  /\b(left|right|upper|top|lower|bottom|first|second|third|last)(?:most)?(?: one\b|[- ]hand)?(?: (?:molecule|compound|structure|drawing|formula|substance))?\b/gi;

interface Stretch {
  readonly from: number;
  readonly panels: readonly string[];
}

/** Where a name stands as words of their own; of one letter only where it must be a name. */
const namedIn = (text: string, title: string): number[] => {
  const [own, name] = title.length < 3 ? [text, title] : [text.toLowerCase(), title.toLowerCase()];
  const places: number[] = [];
  for (let at = own.indexOf(name); at >= 0; at = own.indexOf(name, at + 1)) {
    const [before, after] = [own.slice(0, at), own.slice(at + name.length)];
    if (/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after)) continue;
    const isName =
      title.length > 2 ||
      /(?:molecule|compound|structure|substance|labell?ed|named|called|and|or|in|of|than|by) $/i.test(before) ||
      /^ (?:has|is|and|contains|carries|bears|shows|but)\b/.test(after);
    if (isName) places.push(at);
  }
  return places;
};

/** Where a sentence begins to speak of which molecule: at its name, or at "the left one". */
const stretchesOf = ({ text }: SentenceText, { panels }: Molecules): Stretch[] => {
  const found: { at: number; id: string }[] = [];
  for (const { id, title } of panels) {
    if (title === undefined) continue;
    found.push(...namedIn(text, title).map((at) => ({ at, id })));
  }
  if (found.length === 0)
    for (const match of text.matchAll(placed)) {
      const id = / (?:one|molecule|compound|structure|drawing|formula|substance)/i.test(match[0])
        ? places[(match[1] ?? '').toLowerCase()]?.(panels)
        : undefined;
      if (id !== undefined) found.push({ at: match.index, id });
    }
  found.sort((a, b) => a.at - b.at);
  const stretches: Stretch[] = [];
  for (const { at, id } of found) {
    const last = stretches.at(-1);
    const between = last ? text.slice(last.from, at) : '';
    // "Ethanol and phenol both have …" speaks of two at once.
    if (
      last &&
      /^[^.;]{0,60}$/.test(between) &&
      /(?:\band|,|\bor|\bnor)\s*(?:the )?$/i.test(between) &&
      !/\b(?:has|have|is|are|contains?|carries|bears?|with|shows?)\b/i.test(between)
    )
      stretches[stretches.length - 1] = { from: last.from, panels: [...last.panels, id] };
    else stretches.push({ from: stretches.length === 0 ? 0 : at, panels: [id] });
  }
  return stretches;
};

const apply = (sentence: SentenceText, molecules: Molecules, { drawing, facts }: Scope): Verdict[] => {
  const clause = clauseOf(sentence, molecules, drawing, facts);
  return rules.flatMap((rule) => rule(clause));
};

/** The same claim, held against several molecules: true of all that are meant, or of any where no one is named. */
const merged = (each: readonly (readonly Verdict[])[], all: boolean): Verdict[] => {
  const by = new Map<string, Verdict[]>();
  for (const verdict of each.flat()) {
    const key = `${verdict.start} ${verdict.end} ${String(verdict.stated)}`;
    by.set(key, [...(by.get(key) ?? []), verdict]);
  }
  return [...by.values()].flatMap((same): Verdict[] => {
    const [first] = same;
    if (!first) return [];
    const oks = same.map(({ ok }) => ok);
    const no = same.find(({ ok }) => ok === false) ?? first;
    const yes = same.find(({ ok }) => ok === true) ?? first;
    if (all) return [oks.includes(false) ? no : oks.includes(undefined) ? { ...first, ok: undefined } : yes];
    return [
      oks.includes(true)
        ? yes
        : oks.every((ok) => ok === false) && same.length === each.length
          ? no
          : { ...first, ok: undefined },
    ];
  });
};

const together =
  /\b(?:both|each|every|all(?: of| the| three| four)?)\b(?: (?:of )?(?:the |these )?(?:molecules?|compounds?|structures?|substances?|them|contain|have|are|carry))/i;

/** Atoms, groups of atoms, rings, bonds, charges and their places, as chemists speak of them. */
export const chemistryVerdicts = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const whole = moleculesOf(scope.drawing);
  if (whole.panels.length < 2) return apply(sentence, whole, scope);
  const parts = eachOf(scope.drawing);
  const stretches = stretchesOf(sentence, whole);
  if (stretches.length === 0) {
    const own = [...parts.values()].map((part) => apply(sentence, part, scope));
    if (together.test(sentence.text)) return merged(own, true);
    return merged([apply(sentence, whole, scope), ...own], false);
  }
  return stretches.flatMap(({ from, panels }, index) => {
    const end = stretches[index + 1]?.from ?? sentence.text.length;
    const part: SentenceText = { ...sentence, text: sentence.text.slice(from, end), start: sentence.start + from };
    return merged(
      panels.flatMap((id) => {
        const molecules = parts.get(id);
        return molecules ? [apply(part, molecules, scope)] : [];
      }),
      true,
    );
  });
};
