import type { LogLine } from '../../renderer.js';
import { leaveOut } from './left-out.js';
import { cleanDeclarations } from './styles.js';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** What words are set with. Everything else of HTML loads, runs, moves, or asks for something. */
const setting = new Set(
  'a b big blockquote body br center code dd del div dl dt em figure font h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre s samp section small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var'.split(
    ' ',
  ),
);
const attributes = new Set(['align', 'class', 'color', 'colspan', 'dir', 'face', 'rowspan', 'size', 'valign']);

const copyOf = (from: Element, document: Document, log: LogLine[]): Element => {
  const copy = document.createElementNS(htmlNamespace, from.localName === 'body' ? 'div' : from.localName);
  for (const { name, value } of from.attributes) {
    const kept = name === 'style' ? cleanDeclarations(value) : attributes.has(name) ? value : '';
    if (kept !== '') copy.setAttribute(name, kept);
  }
  copyInto(copy, from, document, log);
  return copy;
};

const copyInto = (copy: Element, from: Element, document: Document, log: LogLine[]): void => {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE)
      copy.append(document.createTextNode(child.nodeValue ?? ''));
    else if (child.nodeType === Node.ELEMENT_NODE) {
      const element = child as Element;
      if (element.namespaceURI === htmlNamespace && setting.has(element.localName))
        copy.append(copyOf(element, document, log));
      else leaveOut(log, `<${element.localName}>`);
    }
  }
};

/** Words that a drawing sets in HTML, and the group that stands in its place until the rest of it is clean. */
export interface HtmlLabel {
  readonly place: Element;
  readonly words: Element;
}

/** The words of a `foreignObject`, without whatever else is in there; undefined where there is none. */
export const labelOf = (from: Element, place: Element, log: LogLine[]): HtmlLabel | undefined => {
  const words = place.ownerDocument.createElementNS(place.namespaceURI, 'foreignObject');
  copyInto(words, from, place.ownerDocument, log);
  return words.textContent?.trim() === '' ? undefined : { place, words };
};

/** Puts the words into a drawing that is clean otherwise. */
export const restoreLabels = (root: Element, labels: readonly HtmlLabel[]): void => {
  for (const { place, words } of labels) {
    if (!root.contains(place)) continue;
    for (const { name, value } of place.attributes) words.setAttribute(name, value);
    // Their box was measured with another font: what stands out would be cut off.
    (words as SVGForeignObjectElement).style.setProperty('overflow', 'visible');
    place.replaceWith(words);
  }
};
