import type { ElementKind } from '../../../renderers/scene.js';
import type { Form } from '../reading/reading.js';
import type { Verdict } from '../verdict.js';

/** What a label names in the figure. */
export type Role =
  | 'category'
  | 'series'
  | 'panel'
  | 'x-title'
  | 'y-title'
  | 'measure'
  | 'legend-title'
  | 'title'
  | 'tick'
  | 'text';

export interface NameRef {
  readonly role: Role;
  readonly label: string;
}

export type Precision = 'plain' | 'about' | 'over' | 'under' | 'at-least' | 'at-most';

export interface NumberMention {
  readonly type: 'number';
  readonly value: number;
  /** Half a unit of the last digit written: how far the writer may have rounded. */
  readonly rounding: number;
  readonly unit: 'percent' | 'factor' | 'fraction' | 'ordinal' | 'plain';
  readonly precision: Precision;
  readonly inWords: boolean;
  /** Digits as they stand, to see whether they are a label such as a year. */
  readonly digits: string;
  /** The value is in the thousands or millions that the figure counts in. */
  readonly counted?: true;
}

export interface DateMention {
  readonly type: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** Words whose sense is the same in all figures. */
export type Sense =
  | 'max'
  | 'min'
  | 'rise'
  | 'fall'
  | 'steady'
  | 'fluctuate'
  | 'peak'
  | 'trough'
  | 'more'
  | 'less'
  | 'equal'
  | 'not'
  | 'all'
  | 'none'
  | 'most'
  | 'only'
  | 'total'
  | 'mean'
  | 'median'
  | 'difference'
  | 'share'
  | 'range'
  | 'x-axis'
  | 'y-axis'
  | 'axis'
  | 'legend'
  | 'title'
  | 'subtitle'
  | 'positive'
  | 'negative'
  | 'correlation'
  | 'strong'
  | 'weak'
  | 'moderate'
  | 'every'
  | 'tick'
  | 'log'
  | 'linear'
  | 'cross'
  | 'ascending'
  | 'descending'
  | 'monotonic'
  | 'dashed'
  | 'dotted'
  | 'solid'
  | 'reference'
  | 'respectively'
  | 'horizontal'
  | 'vertical'
  | 'stacked'
  | 'grouped'
  | 'normalised'
  | 'side-by-side'
  | 'above-each-other'
  | 'always'
  | 'first'
  | 'last'
  | 'zero-start'
  | 'panels'
  | 'background'
  | 'grid'
  | 'its';

export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  used: boolean;
} & (
  | {
      readonly type: 'name';
      readonly refs: readonly NameRef[];
      readonly quoted: boolean;
      readonly colour?: string;
      readonly placed?: true;
    }
  | { readonly type: 'quote'; readonly text: string }
  | NumberMention
  | DateMention
  | { readonly type: 'colour'; readonly colour: string }
  | { readonly type: 'kind'; readonly kinds: readonly ElementKind[]; readonly plural: boolean }
  | { readonly type: 'chart'; readonly forms: readonly Form[] | 'any'; readonly word: string }
  | { readonly type: 'word'; readonly sense: Sense }
);

export type MentionOf<T extends Mention['type']> = Extract<Mention, { readonly type: T }>;

/** What a rule found about a part of a sentence. */
export interface Finding extends Verdict {
  /** Only that something of this name is in the figure. */
  readonly bare?: boolean;
  /** Subject, verb and the rest stand together: what it denies does not hang on the words around it. */
  readonly firm?: boolean;
  /** The same, and its words leave no other reading, whether the checker knows all of them or not. */
  readonly plain?: boolean;
  /** One of the values that a sentence may list; `doubted` where it is wrong, but the sentence may be read in other ways. */
  readonly listed?: 'read' | 'doubted';
}

/** A name that other words of the sentence stand for. */
export const nameOver = (
  span: Pick<Mention, 'from' | 'to' | 'start' | 'end'>,
  refs: readonly NameRef[],
): Mention & MentionOf<'name'> => ({ type: 'name', refs, quoted: false, ...span, used: false });
