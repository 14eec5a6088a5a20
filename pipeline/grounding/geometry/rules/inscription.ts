import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import { unitWord } from '../../check/number-words.js';
import { colourName } from '../../language/colour.js';
import type { Entity, Model } from '../read/entity.js';
import { splitName } from '../read/model.js';
import type { Clause, Group } from '../read/sentence.js';
import { type ClauseRule, type Finding, headBefore, hits, isNone, isPartOf, turned } from './rule.js';

const plain = (text: string): string => text.replaceAll('$', '').trim();

const isSize = (text: string): boolean => /^(?:\p{L}\w* ?= ?)?[−-]?\d+(?:[.,]\d+)?\s*\p{L}{0,2}²?³?$/u.test(text);
const isAngle = (text: string): boolean => text.includes('°');
const isLetter = (text: string): boolean => /^\p{L}(?:_?\{?[\d₀-₉]+\}?)?['′’]*$/u.test(text);

/** What is written in the figure, without the numbers along axes. */
const writtenIn = oncePer(({ scene }: Model): readonly string[] =>
  scene.elements.flatMap(({ kind, role, visible, text }) =>
    kind === 'text' && role === 'mark' && visible && text !== undefined ? [plain(text)] : [],
  ),
);

const countable: readonly (readonly [RegExp, (text: string) => boolean])[] = [
  [/^(?:lengths?|sizes?|measures?|measurements?|dimensions?|numbers?|distances?)$/, isSize],
  [/^(?:angle sizes?|angles? measures?)$/, isAngle],
  [/^(?:letters?|names?)$/, isLetter],
];

const counts =
  /\b(no|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:different )?(lengths?|sizes?|measures?|measurements?|dimensions?|numbers?|distances?|letters?|names?) (?:are|is|have been|stand|appear|can be (?:seen|read))?\s*(?:all )?(?:written|labell?ed|given|marked|printed|shown|noted|indicated|stated|in the (?:figure|picture|drawing|diagram))\b/g;

/** "Four lengths are written in the figure": an equal size that stands there twice may be counted once. */
const countsTold = (clause: Clause, model: Model): Finding[] => {
  const texts = writtenIn(model);
  return allMatches(clause.text, counts).flatMap((match): Finding[] => {
    const [all, number = '', noun = ''] = match;
    const stated = number === 'no' ? 0 : (unitWord(number) ?? Number(number));
    const fits = countable.find(([pattern]) => pattern.test(noun))?.[1];
    if (
      !fits ||
      /\b(?:at|on|beside|along)\s+(?:the|its|each|\p{Lu})/u.test(clause.text.slice(match.index + all.length))
    )
      return [];
    const own = texts.filter(fits);
    // "Two numbers are given, a length and an angle": the size of an angle is written at its arc.
    const angles = model.entities.filter(({ sort, text }) => sort === 'angle' && /\d/.test(text ?? '')).length;
    // A length may be written as a letter of its own: "h".
    const letters = fits === isSize && noun.startsWith('length') ? texts.filter((text) => /^\p{Ll}$/u.test(text)) : [];
    const ok =
      own.length === stated ||
      new Set(own).size === stated ||
      (noun.startsWith('number') && own.length + angles === stated) ||
      (own.length < stated && stated <= own.length + letters.length);
    return [
      {
        start: match.index,
        end: match.index + all.length,
        ok: turned(ok, clause.negated),
        stated,
        actual: own.length,
        about: [],
      },
    ];
  });
};

const nothing =
  /\b(?:nothing|no (?:letters?|labels?|text|words?|numbers?|names?|lengths?|inscriptions?|writing)) (?:is|are|at all is)?\s*(?:labell?ed|written|named|lettered|marked|given|printed|stands? (?:in|beside)|appears?)\b|\b(?:has|have|without|with|there (?:is|are)) (?:no|any) (?:labels?|letters?|text|writing|inscriptions?|words?|numbers?)\b(?! on| at| for)/g;

const nothingWritten = (clause: Clause, model: Model): Finding[] =>
  hits(clause, nothing).flatMap(({ start, end, words }): Finding[] => {
    if (clause.groups.some((group) => group.entities.length > 0 && group.end <= start)) return [];
    const texts = writtenIn(model);
    const own = /number|length/.test(words) ? texts.filter((text) => /\d/.test(text)) : texts;
    return [{ start, end, ok: own.length === 0, stated: words, actual: own.join(', '), about: [] }];
  });

const predicate =
  /\b(?:is|are|was|were|isn['’]?t|aren['’]?t) (?:not |all |also |both |neither |un)?(?:labell?ed|numbered|named|lettered)\b(?!\s*(?:as|with|by|[“"']|\p{L}\b|[\d−-]|the letter))|\b(?:carr(?:y|ies)|bears?|has|have|ha) (?:no|a|an|its|their|each a) (?:labels?|numbers?|names?|letters?|lengths? (?:beside|next to|written)|inscriptions?)\b|\bcarr(?:y|ies) no (?:lengths?|sizes?|measures?)\b(?! [“"]?\p{Lu}\b)/gu;

const isWritten = (model: Model, entity: Entity): boolean =>
  entity.text !== undefined ||
  (entity.sort === 'point' && entity.names.length > 0) ||
  model.scene.relations.some(({ kind, to }) => kind === 'labels' && to === entity.id);

/** "The height of the cone is not labelled", "all the corners carry letters". */
const labelledOrNot = (clause: Clause, model: Model): Finding[] =>
  hits(clause, predicate).flatMap((hit): Finding[] => {
    // "Its base is labelled ABCD".
    const name = /^ (?:with |by |as )?(\p{L}{2,8})\b/u.exec(clause.text.slice(hit.end))?.[1];
    if (name !== undefined && splitName(name.toUpperCase(), model.points) !== undefined) return [];
    const group = headBefore(clause, hit.start);
    const own = ownOf(clause, model, group, hit.start);
    if (!own || own.length === 0 || /\bonly\b/.test(clause.text)) return [];
    // "Both axes are numbered": by their ticks.
    if (/\bax[ei]s$/.test(group?.noun ?? '')) return [];
    const isNot = clause.negated || isNone(group) || /\b(?:no|un|not)\b/.test(hit.words);
    const all = own.map((one) => isWritten(model, one));
    const told = group?.phrases[0];
    if (told?.count !== undefined && !told.words.includes('of') && !clause.negated && told.plural) {
      const actual = all.filter(Boolean).length;
      return [
        {
          start: Math.max(clause.start, group?.start ?? 0),
          end: hit.end,
          ok: actual === told.count,
          stated: told.count,
          actual,
          about: own,
        },
      ];
    }
    const some = all.includes(true);
    const ok = isNot
      ? !some
      : own.length === 1 || group?.phrases.every(({ det, plural }) => plural && det !== 'a' && det !== '')
        ? !all.includes(false)
        : some
          ? true
          : undefined;
    return [
      {
        start: group && group.start >= clause.start ? Math.min(group.start, hit.start) : hit.start,
        end: hit.end,
        ok,
        stated: hit.words,
        about: own,
      },
    ];
  });

/** "The height of the cone": the stroke that is its height, where one is drawn. */
const ownOf = (clause: Clause, model: Model, group: Group | undefined, at: number): readonly Entity[] | undefined => {
  const part = /\b(?:the|its) (radius|height|diameter|base|apex|edge|slant height)\b(?! \p{Lu})/u.exec(
    clause.text.slice(clause.start, at),
  )?.[1];
  if (part === undefined || group?.noun === part) return group?.entities.filter(({ element }) => element !== undefined);
  return model.own.get(part)?.filter(({ element }) => element !== undefined);
};

const shade =
  /\b(?:is|are|isn['’]?t|aren['’]?t|was|left) (?:not |neither |all |both |completely |entirely )?(shaded|filled|coloured in|colored in|hatched|blank|empty|unshaded|unfilled|uncoloured|transparent|not filled with any colou?r|left (?:white|blank))\b(?! (?:in |with )?(?:a |an |the |light |dark |pale )*(?:\p{L}+ish|red|blue|green|yellow|grey|gray|orange|pink|purple|white|black|brown|beige|gold|cream))/gu;

const closed = new Set(['circle', 'polygon', 'face', 'solid', 'shading', 'sector', 'ellipse']);

/** "The base is not shaded", "the faces are not filled". */
const shadedOrNot = (clause: Clause): Finding[] =>
  hits(clause, shade).flatMap((hit): Finding[] => {
    const group = headBefore(clause, hit.start);
    const own = group?.entities.filter(({ sort, element }) => closed.has(sort) && element !== undefined) ?? [];
    if (!group || own.length === 0 || isPartOf(clause, group)) return [];
    // "The cone is filled with water".
    if (
      hit.words.endsWith('filled') &&
      /^ (?:with|by) (?!(?:a|an|the|any)? ?(?:colou?r|pattern|lines))/.test(clause.text.slice(hit.end))
    )
      return [];
    const isFilled = ({ element }: Entity): boolean =>
      element?.fill !== undefined && element.opacity > 0.02 && colourName(element.fill) !== 'white';
    const blank = /blank|empty|unshaded|unfilled|uncoloured|transparent|left/.test(hit.words);
    const all = own.map(isFilled);
    const isNot = clause.negated !== blank;
    const ok = isNot ? !all.includes(true) : !all.includes(false);
    return [{ start: Math.max(clause.start, group.start), end: hit.end, ok, stated: hit.words, about: own }];
  });

/** What is written in the figure and what is not, which things carry a name, which are filled. */
export const inscriptionRule: ClauseRule = (clause, model) => [
  ...countsTold(clause, model),
  ...nothingWritten(clause, model),
  ...labelledOrNot(clause, model),
  ...shadedOrNot(clause),
];
