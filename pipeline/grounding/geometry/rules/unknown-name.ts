import { allMatches } from '../../all-matches.js';
import { plainText } from '../written.js';
import type { ClauseRule, Finding } from './rule.js';

/** A noun with a letter for its name, or with a function of an angle, where a statement about it begins or a list goes on. */
const called =
  /\bthe (?<noun>circle|segment|vector|curve|ray|chord|line|angle) (?<name>(?:(?:sin|cos|tan|cot) )?[b-zα-ω](?:[_′']\w*)?)(?= (?:is|has|lies|meets|touches|passes|measures|runs|goes|and|crosses|intersects)\b|[,.;]|$)/gu;

/** A clause is read in small letters: whether a name is a capital is not told there. */
const key = (text: string): string => (plainText(text) ?? text).replaceAll(/\s/g, '').toLowerCase();

const straight = /^(?:segment|line|ray|chord|vector)$/;
const isGreek = (text: string): boolean => /^[α-ω]$/u.test(text);

/** The names and words in a label: "f(x) = kx" has f, x and kx. */
const partsOf = (text: string): string[] => [key(text), ...text.toLowerCase().split(/[^\p{L}\p{N}_′']+/u)];

/** "The circle k", where each circle is written another name beside, and k stands nowhere. */
export const unknownNameRule: ClauseRule = (clause, model) =>
  allMatches(clause.text, called).flatMap((match): Finding[] => {
    const { noun = '', name = '' } = match.groups ?? {};
    const written = model.scene.elements.flatMap(({ visible, text }) =>
      visible && text !== undefined ? partsOf(text) : [],
    );
    const own = key(name);
    if (clause.negated || written.includes(own)) return [];
    const kin = model.entities.filter(
      ({ sort, element }) =>
        element !== undefined &&
        (sort === noun || element.kind === noun || (straight.test(noun) && sort === 'segment')),
    );
    if (kin.length === 0 || kin.some(({ names }) => names.some((one) => key(one) === own))) return [];
    const isNamed = kin.some(({ names, text }) => names.length > 0 || text !== undefined);
    // An angle may be given a letter by the one who speaks of it, but hardly a second Greek one.
    const isFree =
      noun === 'angle' && !(isGreek(own) && kin.some(({ names, text = '' }) => [...names, text].some(isGreek)));
    if (!isNamed || isFree) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: false,
        stated: `${noun} ${name}`,
        actual: null,
        about: [],
      },
    ];
  });
