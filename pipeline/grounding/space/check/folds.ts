import { netsNamed } from '../net-names.js';
import { each, type SpaceRule } from './rule.js';

const foldTold =
  /\b(?<not>not |cannot |can['’]?t |does not |doesn['’]t |never )?(?:(?:can |could )?be folded|folds?(?: up)?)(?: together)? (?:in)?to (?:form |make )?(?:an? )?(?:closed |complete )?cube\b/gi;

/** "Arrangement (b) cannot be folded into a cube": of one that is named, or of the only one. */
export const foldRule: SpaceRule = (text, { figure, about }) => {
  const named = netsNamed(text, figure);
  const nets = named.length > 0 ? named : figure.nets;
  const closing = nets.flatMap(({ data }) => (typeof data?.['closes'] === 'boolean' ? [data['closes']] : []));
  return each(text, foldTold, ({ groups = {} }) => ({
    ok:
      closing.length === 0 || (named.length === 0 && closing.length > 1)
        ? undefined
        : closing.every((one) => one === (groups['not'] === undefined)),
    stated: groups['not'] === undefined ? 'folds' : 'does not fold',
    actual: closing.map((one) => (one ? 'folds' : 'does not fold')).join(', '),
    facts: nets.flatMap(({ id }) => about('shape', id)),
  }));
};
