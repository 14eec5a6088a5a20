import type { Scene, SceneElement } from '../../../renderers/scene.js';
import { names } from '../drawing/check/formula-lexicon.js';
import { oncePer } from '../once-per.js';

/** A typeset formula that stands in a picture or page among other things. */
export interface Formula {
  readonly element: SceneElement;
  /** As speech is written: "T=2π√L/g". */
  readonly line: string;
}

/** The group or sign that begins at a place of a source, and where it ends. */
const groupAt = (tex: string, at: number): readonly [inside: string, end: number] => {
  if (tex[at] !== '{') {
    const [command = tex[at] ?? ''] = /^\\[a-zA-Z]+/.exec(tex.slice(at)) ?? [];
    return [command, at + command.length];
  }
  let depth = 0;
  for (let to = at; to < tex.length; to += 1) {
    depth += tex[to] === '{' ? 1 : tex[to] === '}' ? -1 : 0;
    if (depth === 0) return [tex.slice(at + 1, to), to + 1];
  }
  return ['', tex.length];
};

const signs: Readonly<Record<string, string>> = {
  pm: '±',
  approx: '≈',
  neq: '≠',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  Delta: 'Δ',
  infty: '∞',
  sin: 'sin',
  cos: 'cos',
  tan: 'tan',
  log: 'log',
  ln: 'ln',
  quad: ',',
  qquad: ',',
};

/** A source as `lineOf` writes the formula that is made of it; undefined where it has what is not known here. */
export const lineOfTex = (tex: string): string | undefined => {
  let line = '';
  for (let at = 0; at < tex.length;) {
    const [command] = /^\\(?:[a-zA-Z]+|[^a-zA-Z])/.exec(tex.slice(at)) ?? [];
    const name = command?.slice(1) ?? '';
    const next = at + (command?.length ?? 1);
    if (/^[dt]?frac$/.test(name)) {
      const [over, middle] = groupAt(tex, next);
      const [under, end] = groupAt(tex, middle);
      const [a, b] = [lineOfTex(over), lineOfTex(under)];
      if (a === undefined || b === undefined) return undefined;
      [line, at] = [`${line}${a}/${b}`, end];
    } else if (name === 'sqrt' && tex[next] !== '[') {
      const [inside, end] = groupAt(tex, next);
      const root = lineOfTex(inside);
      if (root === undefined) return undefined;
      [line, at] = [`${line}√${root}`, end];
    } else if (/^(?:mathrm|text|mathbf|mathit|boxed|operatorname)$/.test(name)) {
      const [inside, end] = groupAt(tex, next);
      [line, at] = [line + (lineOfTex(inside) ?? ''), end];
    } else if (
      command !== undefined &&
      /^(?:[,;:! ]|left|right|cdot|times|displaystyle|big[lr]?|Big[lr]?)$/.test(name)
    ) {
      at = next;
    } else if (command !== undefined) {
      const sign = signs[name] ?? names[name];
      if (sign === undefined) return undefined;
      [line, at] = [line + sign, next];
    } else {
      const sign = tex[at] ?? '';
      line += /[\s{}()[\]_&|]/.test(sign) ? '' : sign === '−' ? '-' : sign === "'" ? '′' : sign;
      at += 1;
    }
  }
  return line.replaceAll(/,+/g, ',');
};

/** The formulas of a page that are typeset from a source, from top to bottom. */
export const formulasIn = oncePer((scene: Scene): readonly Formula[] =>
  scene.elements
    .flatMap((element): Formula[] => {
      const tex = element.visible && element.kind === 'text' ? element.data?.['tex'] : undefined;
      const line = typeof tex === 'string' ? lineOfTex(tex) : undefined;
      return line === undefined ? [] : [{ element, line }];
    })
    .toSorted((a, b) => a.element.box.y - b.element.box.y || a.element.box.x - b.element.box.x),
);
