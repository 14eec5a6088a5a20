import DOMPurify from 'dompurify';
import type { LogLine } from '../../renderer.js';
import { Refusal } from '../refusal.js';
import { leaveOut } from './left-out.js';
import { cleanDeclarations, cleanSheet } from './styles.js';

/** What would load, run or move. The picture is that of the drawing at rest. */
const forbidden = [
  'script',
  'foreignobject',
  'animate',
  'animatecolor',
  'animatemotion',
  'animatetransform',
  'set',
  'mpath',
  'discard',
];

/** A picture that does not say of what sort it is, is what its first bytes are. */
const isPicture = (address: string): boolean =>
  /^data:(?:image\/(?:png|jpe?g|gif|webp)[;,]|;base64,\s*(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR))/i.test(address);

/** A mistaken address of something in the drawing itself leads nowhere, in every viewer. */
const isInside = (address: string): boolean => /^url\(\s*["']?#/i.test(address);

/** A drawing without its pictures is another drawing. */
const refuseAddress = (name: string, address: string): never => {
  throw new Refusal(
    'unresolved-data',
    `<${name}> names what it shows by address: ${address.slice(0, 200)}. Write it into the drawing (a picture as data:image/png;base64,…)`,
  );
};

const cleanAttributes = (element: Element, log: LogLine[]): void => {
  for (const { name, value } of Array.from(element.attributes)) {
    if (name === 'href') {
      if (value.trim().startsWith('#') || (/^(?:image|feImage)$/.test(element.localName) && isPicture(value.trim())))
        continue;
      if (/^(?:image|use)$/.test(element.localName) && !isInside(value.trim())) refuseAddress(element.localName, value);
      element.removeAttribute(name);
      if (element.localName !== 'a') leaveOut(log, `${element.localName} from ${value}`);
    } else if (name === 'style') {
      const kept = cleanDeclarations(value);
      if (kept === '') element.removeAttribute(name);
      else element.setAttribute(name, kept);
    } else if (/url\(/i.test(value) && !/^\s*url\(\s*["']?\s*#/i.test(value)) {
      element.removeAttribute(name);
      leaveOut(log, `${name} from ${value}`);
    }
  }
};

/** Takes out of a drawing, in place, whatever is not a still picture that stands on its own. */
export const sanitise = (root: Element, log: LogLine[]): void => {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    cleanAttributes(element, log);
    if (element.localName === 'style') element.textContent = cleanSheet(element.textContent ?? '');
  }
  DOMPurify.sanitize(root, {
    IN_PLACE: true,
    USE_PROFILES: { svg: true, svgFilters: true },
    ADD_TAGS: ['use'],
    ADD_ATTR: [
      'href',
      'role',
      'dominant-baseline',
      'paint-order',
      'vector-effect',
      'transform-origin',
      'requiredfeatures',
    ],
    ADD_DATA_URI_TAGS: ['image', 'feimage'],
    FORBID_TAGS: forbidden,
    KEEP_CONTENT: false,
    // An id may be any word: the drawing gets a document of its own, where nothing of ours can be shadowed.
    SANITIZE_DOM: false,
  });
  for (const entry of DOMPurify.removed) {
    if ('element' in entry && entry.element.nodeType === Node.ELEMENT_NODE)
      leaveOut(log, `<${(entry.element as Element).localName}>`);
  }
};
