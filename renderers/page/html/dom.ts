/**
 * A document's own names can hide its members, in every world: after `<img name="body">` `document.body` is the picture,
 * and `form.children` is an `<input name="children">`. These ask the interface itself.
 */
const getter = (prototype: object, name: string): ((owner: never) => unknown) => {
  const get = Reflect.get(Object.getOwnPropertyDescriptor(prototype, name) ?? {}, 'get') as () => unknown;
  return (owner) => Reflect.apply(get, owner, []);
};

const method = (prototype: object, name: string): ((owner: never, ...parts: readonly unknown[]) => unknown) => {
  const own = Reflect.get(prototype, name) as () => unknown;
  return (owner, ...parts) => Reflect.apply(own, owner, parts);
};

const bodyOf = getter(Document.prototype, 'body') as (owner: Document) => HTMLElement | null;
const rootOf = getter(Document.prototype, 'documentElement') as (owner: Document) => Element | null;
const imagesOf = getter(Document.prototype, 'images') as (owner: Document) => HTMLCollectionOf<HTMLImageElement>;
const fontsOf = getter(Document.prototype, 'fonts') as (owner: Document) => FontFaceSet;
const animationsOf = method(Document.prototype, 'getAnimations') as (owner: Document) => Animation[];
const allIn = method(Document.prototype, 'querySelectorAll') as (
  owner: Document,
  selector: string,
) => NodeListOf<Element>;
const createRangeIn = method(Document.prototype, 'createRange') as (owner: Document) => Range;

export const documentElement = (): Element => {
  const root = rootOf(document);
  if (root === null) throw new Error('The program took its whole document away');
  return root;
};
export const body = (): Element => bodyOf(document) ?? documentElement();
export const images = (): HTMLImageElement[] => [...imagesOf(document)];
export const fonts = (): FontFaceSet => fontsOf(document);
export const animations = (): Animation[] => animationsOf(document);
export const allElements = (selector = '*'): Element[] => [...allIn(document, selector)];
export const createRange = (): Range => createRangeIn(document);

export const childrenOf = getter(Element.prototype, 'children') as (owner: Element) => HTMLCollection;
export const nameOf = getter(Element.prototype, 'localName') as (owner: Element) => string;
export const idOf = getter(Element.prototype, 'id') as (owner: Element) => string;
export const shadowOf = getter(Element.prototype, 'shadowRoot') as (owner: Element) => ShadowRoot | null;
export const classesOf = getter(Element.prototype, 'classList') as (owner: Element) => DOMTokenList;
export const nodesOf = getter(Node.prototype, 'childNodes') as (owner: Node) => NodeListOf<ChildNode>;
export const typeOf = getter(Node.prototype, 'nodeType') as (owner: Node) => number;
export const rectOf = method(Element.prototype, 'getBoundingClientRect') as (owner: Element) => DOMRect;
export const isRendered = method(Element.prototype, 'checkVisibility') as (
  owner: Element,
  options?: CheckVisibilityOptions,
) => boolean;
