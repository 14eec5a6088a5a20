import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { type Atom, atomsOf, ringSizes } from '../groups.js';
import { countRule } from './chemistry-counts.js';
import { ELEMENT, judged, type Judgement, meant, THING } from './chemistry-words.js';
import type { Scope } from './verdict.js';

const ringRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const sizes = ringSizes(scope.drawing);
  const words = ['three', 'four', 'five', 'six', 'seven', 'eight'];
  const sizeOf = (word: string): number =>
    words.includes(word.toLowerCase()) ? words.indexOf(word.toLowerCase()) + 3 : Number(word);
  return [
    ...judged(sentence, scope, /\b(?<size>three|four|five|six|seven|eight|\d)[- ]membered\b/giu, ({ size = '' }) => [
      sizes.includes(sizeOf(size)),
      size,
      sizes.join(', '),
    ]),
    ...judged(
      sentence,
      scope,
      /\bring (?:is made of|is made up of|is formed by|consists of|has|contains|of) (?:exactly |only )?(?<size>three|four|five|six|seven|eight|\d) (?:carbon atoms|carbons|atoms|members|corners)/giu,
      ({ size = '' }) => [
        sizes.includes(sizeOf(size)) ? true : sizes.length > 1 ? undefined : false,
        size,
        sizes.join(', '),
      ],
    ),
    ...judged(
      sentence,
      scope,
      /\b(?<no>no |without an? )?(?:a |an |the )?(?:benzene|aromatic|phenyl) (?:ring|group|system)/giu,
      ({ no }) => {
        const has = [...atomsOf(scope.drawing).values()].some(({ aromatic }) => aromatic);
        return [has !== (no !== undefined), 'aromatic ring', String(has)];
      },
    ),
    ...judged(sentence, scope, /\b(?:has|contains|there is|there's|shows) (?:no|not any|neither a) rings?\b/giu, () => [
      sizes.length === 0,
      'no ring',
      sizes.length,
    ]),
  ];
};

const isBonded = (one: readonly Atom[], other: readonly Atom[], order?: string): boolean =>
  one.some((atom) =>
    atom.bonds.some(
      (bond) =>
        !one.some(({ thing }) => thing.id === bond.to) &&
        other.some(({ thing }) => thing.id === bond.to) &&
        (order === undefined || bond.order === order),
    ),
  );

const bondRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const { drawing } = scope;
  const judge = (one: string, other: string, order: string | undefined, no: boolean): Judgement | undefined => {
    const [a, b] = [meant(drawing, one), meant(drawing, other)];
    if (!a || !b) return undefined;
    const ok = a.some((from) => b.some((to) => isBonded(from, to, order)));
    return [ok !== no, `${one} – ${other}`];
  };
  return [
    ...judged(
      sentence,
      scope,
      new RegExp(
        `(?:the |an? |both |all |each |every )*(?<one>${THING}) (?:is|are|which is|that is|sits)(?<no> not)? ?(?:directly )?(?:(?<order>double|single|triple)[- ])?(?:bonded|attached|bound|joined|connected|linked) (?:directly )?(?:by a (?<by>double|single|triple) bond )?to (?:the |an? |one )*(?<other>${THING})`,
        'giu',
      ),
      ({ one = '', no, order, by, other = '' }) => judge(one, other, (order ?? by)?.toLowerCase(), no !== undefined),
    ),
    ...judged(
      sentence,
      scope,
      new RegExp(
        `(?<order>double|single|triple) bond between (?:the |an? )*(?<one>${THING}) and (?:the |an? )*(?<other>${THING})`,
        'giu',
      ),
      ({ one = '', order = '', other = '' }) => judge(one, other, order.toLowerCase(), false),
    ),
    ...judged(
      sentence,
      scope,
      new RegExp(
        `(?:the |an? |both |one )*(?<one>(?:${ELEMENT})(?: atoms?)?) (?:is|are|lies|sits)(?<no> not)? (?:a )?(?:part of|in|inside|member of) (?:the |an? )*(?:[a-z-]+ )?ring`,
        'giu',
      ),
      ({ one = '', no }) => {
        const own = meant(drawing, one)?.flat();
        return own && own.length > 0 ? [own.some(({ ring }) => ring) !== (no !== undefined), one, 'ring'] : undefined;
      },
    ),
  ];
};

const chargeRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const atoms = [...atomsOf(scope.drawing).values()];
  const charged = atoms.filter(({ charge }) => charge !== 0);
  const net = atoms.reduce((sum, { charge }) => sum + charge, 0);
  const judge = (what: string, sign: string, no: boolean): Judgement | undefined => {
    const own = meant(scope.drawing, what)?.flat();
    if (!own) return undefined;
    const ok = own.some(({ charge }) => (/^pos|^\+/i.test(sign) ? charge > 0 : charge < 0));
    return [ok !== no, `${what} ${sign}`, charged[0]?.element ?? 'none'];
  };
  return [
    ...judged(
      sentence,
      scope,
      new RegExp(
        `(?:the |an? |one |only one )*(?<what>${THING}) (?:is|carries|bears|has|have|are)(?<no> not)? (?:an? |the )?(?<sign>positive|negative)(?:ly charged)?\\b`,
        'giu',
      ),
      ({ what = '', sign = '', no }) => judge(what, sign, no !== undefined),
    ),
    ...judged(
      sentence,
      scope,
      new RegExp(
        `(?<sign>positive|negative) charge (?:is |sits |lies )?(?:located |found )?(?:on|at) (?:the |an? )*(?<what>${THING})`,
        'giu',
      ),
      ({ what = '', sign = '' }) => judge(what, sign, false),
    ),
    ...judged(sentence, scope, /charge of (?<charge>[+−-]?\s?\d)/giu, ({ charge = '' }) => {
      const stated = Number(charge.replace('−', '-').replace(/\s/g, ''));
      return [charged.some((atom) => atom.charge === stated) || net === stated, charge, charged[0]?.charge ?? 0];
    }),
    ...judged(sentence, scope, /\bno (?<net>net |overall |total )?charges?\b/giu, ({ net: total }) => {
      if (total !== undefined) return [net === 0, 'no net charge', net];
      return [charged.length === 0, 'no charge', charged.length];
    }),
  ];
};

const middle = ({ thing }: Atom, axis: 'x' | 'y'): number =>
  axis === 'x' ? thing.element.box.x + thing.element.box.width / 2 : thing.element.box.y + thing.element.box.height / 2;
const mean = (atoms: readonly Atom[], axis: 'x' | 'y'): number =>
  atoms.reduce((sum, atom) => sum + middle(atom, axis), 0) / Math.max(1, atoms.length);

const sides: Readonly<Record<string, readonly ['x' | 'y', 1 | -1]>> = {
  left: ['x', -1],
  right: ['x', 1],
  top: ['y', -1],
  bottom: ['y', 1],
  above: ['y', -1],
  below: ['y', 1],
};

const placeRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const { drawing } = scope;
  const all = [...atomsOf(drawing).values()];
  const judge = (one: string, side: string, other: readonly Atom[] | undefined): Judgement | undefined => {
    const own = meant(drawing, one)?.flat();
    const [axis, sign] = sides[side.toLowerCase()] ?? [];
    if (!own || own.length === 0 || !other || other.length === 0 || axis === undefined || sign === undefined)
      return undefined;
    const gap = (mean(own, axis) - mean(other, axis)) * sign;
    return [gap > 8 ? true : gap < -8 ? false : undefined, side];
  };
  const ONE = `(?:the |an? |both |two |three )*(?<one>${THING}|oxygens|nitrogens|carbons) (?:is|are|stands?|lies?|sits?|appears?)(?: drawn| placed| shown)?`;
  return [
    ...judged(
      sentence,
      scope,
      new RegExp(
        `${ONE} (?:on the |to the |at the )?(?<side>left|right|above|below)(?: of)? (?:the |an? )?(?<other>${THING})`,
        'giu',
      ),
      ({ one = '', side = '', other = '' }) => judge(one, side, meant(drawing, other)?.flat()),
    ),
    ...judged(
      sentence,
      scope,
      new RegExp(`${ONE} (?:on|at|to|in) the (?<side>left|right|top|bottom)(?! of (?:the )?(?:${THING}))`, 'giu'),
      ({ one = '', side = '' }) => judge(one, side, all),
    ),
  ];
};

/** Atoms, groups of atoms, rings, bonds, charges and their places, as chemists speak of them. */
export const chemistryVerdicts = (sentence: SentenceText, scope: Scope): Verdict[] =>
  [countRule, ringRule, bondRule, chargeRule, placeRule].flatMap((rule) => rule(sentence, scope));
