/**
 * A document's own names can hide its members, in every world: after `<img name="body">` `document.body` is the picture,
 * and `form.children` is an `<input name="children">`. These ask the interface itself.
 */
type Asking<Owner, T> = (owner: Owner) => T;

const getter = <Owner extends object, T>(prototype: object, name: string): Asking<Owner, T> => {
  const get: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (owner) => Reflect.apply(get as () => T, owner, []);
};

const method = <Owner extends object, Parts extends unknown[], T>(
  prototype: object,
  name: string,
): ((owner: Owner, ...parts: Parts) => T) => {
  const own: unknown = Reflect.get(prototype, name);
  return (owner, ...parts) => Reflect.apply(own as () => T, owner, parts);
};

const bodyGetter = getter<Document, HTMLElement | null>(Document.prototype, 'body');
const rootGetter = getter<Document, Element | null>(Document.prototype, 'documentElement');
const imagesGetter = getter<Document, HTMLCollectionOf<HTMLImageElement>>(Document.prototype, 'images');
const fontsGetter = getter<Document, FontFaceSet>(Document.prototype, 'fonts');
const animationsOf = method<Document, [], Animation[]>(Document.prototype, 'getAnimations');
const allIn = method<Document, [string], NodeListOf<Element>>(Document.prototype, 'querySelectorAll');
const createRangeIn = method<Document, [], Range>(Document.prototype, 'createRange');

export const body = (): Element => bodyGetter(document) ?? documentElement();
export const documentElement = (): Element => {
  const root = rootGetter(document);
  if (root === null) throw new Error('The program took its whole document away');
  return root;
};
export const images = (): HTMLImageElement[] => [...imagesGetter(document)];
export const fonts = (): FontFaceSet => fontsGetter(document);
export const animations = (): Animation[] => animationsOf(document);
export const allElements = (selector = '*'): Element[] => [...allIn(document, selector)];
export const createRange = (): Range => createRangeIn(document);

export const childrenOf = getter<Element | ShadowRoot, HTMLCollection>(Element.prototype, 'children');
export const nameOf = getter<Element, string>(Element.prototype, 'localName');
export const idOf = getter<Element, string>(Element.prototype, 'id');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const classesOf = getter<Element, DOMTokenList>(Element.prototype, 'classList');
export const nodesOf = getter<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const typeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const rectOf = method<Element, [], DOMRect>(Element.prototype, 'getBoundingClientRect');
export const isRendered = method<Element, [CheckVisibilityOptions?], boolean>(Element.prototype, 'checkVisibility');
