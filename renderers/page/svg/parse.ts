import type { LogLine } from '../../renderer.js';
import { Refusal } from '../refusal.js';
import { type HtmlLabel, labelOf } from './html-labels.js';
import { leaveOut } from './left-out.js';

export const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';

const failureOf = (parsed: Document): string | undefined =>
  parsed.querySelector('parsererror')?.querySelector('div')?.textContent?.trim().replace(/\s+/g, ' ');

const parseXml = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');

/** Drawings taken out of web pages lack the declaration that only files need; every tool adds it by itself. */
const withXlink = (text: string): string => text.replace(/<svg\b/, `<svg xmlns:xlink="${xlinkNamespace}"`);

interface Copying {
  readonly document: Document;
  readonly labels: HtmlLabel[];
  readonly log: LogLine[];
}

/** Words in HTML, in the place of which stands an empty group. HTML without words leaves a `switch` its other choice. */
const copyLabel = (from: Element, copying: Copying): Element[] => {
  const place = copyAttributes(from, copying.document.createElementNS(svgNamespace, 'g'));
  const label = labelOf(from, place, copying.log);
  if (label === undefined) {
    leaveOut(copying.log, '<foreignObject>');
    return [];
  }
  copying.labels.push(label);
  return [place];
};

const copyAttributes = (from: Element, copy: Element): Element => {
  for (const { namespaceURI, localName, name, value } of from.attributes) {
    if (namespaceURI === xlinkNamespace || name === 'xlink:href')
      copy.setAttribute(localName.replace('xlink:', ''), value);
    else if (namespaceURI === null && name !== 'xmlns') copy.setAttribute(name, value);
    else if (name === 'xml:space') copy.setAttributeNS('http://www.w3.org/XML/1998/namespace', name, value);
  }
  return copy;
};

/** Copies what is SVG, or has no namespace at all, into the namespace of SVG; leaves out the rest. */
const copySvg = (from: Element, copying: Copying): Element => {
  const copy = copyAttributes(from, copying.document.createElementNS(svgNamespace, from.localName));
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE)
      copy.append(copying.document.createTextNode(child.nodeValue ?? ''));
    else if (child.nodeType === Node.ELEMENT_NODE && isSvg(child as Element)) {
      const isLabel = (child as Element).localName === 'foreignObject';
      copy.append(...(isLabel ? copyLabel(child as Element, copying) : [copySvg(child as Element, copying)]));
    }
  }
  return copy;
};

const isSvg = (element: Element): boolean => element.namespaceURI === svgNamespace || element.namespaceURI === null;

/** A drawing, and its words in HTML, which are not in it yet. */
interface Drawing {
  readonly root: Element;
  readonly labels: readonly HtmlLabel[];
}

/**
 * Reads a program as XML; nothing of it runs, since its document has no window.
 * @throws Refusal `syntax` for what is not well-formed, `invalid` for what is no drawing.
 */
export const parseSvg = (program: string, log: LogLine[]): Drawing => {
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
  const labels: HtmlLabel[] = [];
  return { root: copySvg(root, { document: parsed, labels, log }), labels };
};
