import { Refusal } from '../refusal.js';
import { svgNamespace } from './parse.js';

interface Resolving {
  readonly root: Element;
  readonly most: number;
  made: number;
}

const targetOf = (use: Element, { root }: Resolving): Element | undefined => {
  const id = use.getAttribute('href')?.trim().slice(1) ?? '';
  if (id === '') return undefined;
  return root.querySelector(`[id="${CSS.escape(decode(id))}"]`) ?? undefined;
};

const decode = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

const copyOf = (use: Element, target: Element): Element => {
  const copy = target.cloneNode(true) as Element;
  const [width, height] = [use.getAttribute('width'), use.getAttribute('height')];
  if (target.localName !== 'symbol' && target.localName !== 'svg') return copy;
  // A symbol is a picture in a frame of its own; it takes its size from who uses it.
  const frame = use.ownerDocument.createElementNS(svgNamespace, 'svg');
  for (const { name, value } of copy.attributes) frame.setAttribute(name, value);
  if (width !== null) frame.setAttribute('width', width);
  if (height !== null) frame.setAttribute('height', height);
  frame.append(...copy.childNodes);
  return frame;
};

const replace = (use: Element, open: readonly Element[], state: Resolving): void => {
  const target = targetOf(use, state);
  // What uses itself is not drawn, as in every viewer.
  if (target === undefined || open.includes(target) || target.contains(use)) {
    use.remove();
    return;
  }
  const copy = copyOf(use, target);
  state.made += 1 + copy.querySelectorAll('*').length;
  if (state.made > state.most)
    throw new Refusal('too-many-elements', `<use> makes more than ${state.most} elements of the drawing`);
  const place = use.ownerDocument.createElementNS(svgNamespace, 'g');
  for (const { name, value } of use.attributes) {
    if (!/^(?:x|y|width|height|href)$/.test(name)) place.setAttribute(name, value);
  }
  const [x, y] = [use.getAttribute('x') ?? '0', use.getAttribute('y') ?? '0'];
  if (!/^0*$/.test(x) || !/^0*$/.test(y)) {
    const own = place.getAttribute('transform') ?? '';
    place.setAttribute(
      'transform',
      `${own} translate(${Number.parseFloat(x) || 0} ${Number.parseFloat(y) || 0})`.trim(),
    );
  }
  place.append(copy);
  use.replaceWith(place);
  const inner = copy.localName === 'use' ? [copy] : [...copy.querySelectorAll('use')];
  for (const nested of inner) replace(nested, [...open, target], state);
};

/**
 * Puts copies in the place of every `use`, so that what they show can be measured like everything else.
 * @throws Refusal `too-many-elements` when they would make more than `most` elements.
 */
export const resolveUses = (root: Element, most: number): void => {
  const state: Resolving = { root, most, made: 0 };
  // A list of what is found now: it does not grow with the copies.
  for (const use of root.querySelectorAll('use')) if (root.contains(use)) replace(use, [], state);
};
