import { Refusal } from '../refusal.js';

export const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';

const failureOf = (parsed: Document): string | undefined =>
  parsed.querySelector('parsererror')?.querySelector('div')?.textContent?.trim().replace(/\s+/g, ' ');

const parseXml = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');

/** Drawings taken out of web pages lack the declaration that only files need; every tool adds it by itself. */
const withXlink = (text: string): string => text.replace(/<svg\b/, `<svg xmlns:xlink="${xlinkNamespace}"`);

/** Copies what is SVG, or has no namespace at all, into the namespace of SVG; leaves out the rest. */
const copySvg = (from: Element, document: Document): Element => {
  const copy = document.createElementNS(svgNamespace, from.localName);
  for (const { namespaceURI, localName, name, value } of from.attributes) {
    if (namespaceURI === xlinkNamespace || name === 'xlink:href')
      copy.setAttribute(localName.replace('xlink:', ''), value);
    else if (namespaceURI === null && name !== 'xmlns') copy.setAttribute(name, value);
    else if (name === 'xml:space') copy.setAttributeNS('http://www.w3.org/XML/1998/namespace', name, value);
  }
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE)
      copy.append(document.createTextNode(child.nodeValue ?? ''));
    else if (child.nodeType === Node.ELEMENT_NODE && isSvg(child as Element))
      copy.append(copySvg(child as Element, document));
  }
  return copy;
};

const isSvg = (element: Element): boolean => element.namespaceURI === svgNamespace || element.namespaceURI === null;

/**
 * Reads a program as XML; nothing of it runs, since its document has no window.
 * @throws Refusal `syntax` for what is not well-formed, `invalid` for what is no drawing.
 */
export const parseSvg = (program: string): Element => {
  const text = program.trimStart();
  let parsed = parseXml(text);
  if (/prefix xlink\b/.test(failureOf(parsed) ?? '')) parsed = parseXml(withXlink(text));
  const failure = failureOf(parsed);
  if (failure !== undefined) throw new Refusal('syntax', `Not well-formed XML: ${failure}`);
  const root = parsed.documentElement;
  if (root.localName !== 'svg' || !isSvg(root))
    throw new Refusal('invalid', `An SVG program is one <svg> element; this one is <${root.nodeName}>`);
  const count = root.getElementsByTagName('*').length;
  if (count > 400_000) throw new Refusal('too-many-elements', `The drawing has ${count} elements`);
  return copySvg(root, parsed);
};
