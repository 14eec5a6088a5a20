import { distance } from '../../../renderers/circuit/distance.js';
import type { Relation, Scene, SceneElement } from '../../../renderers/scene.js';
import { areaOf, centreOf, gapToCourse, holds, pathOf, type Sketch } from './shapes.js';

const signs: Readonly<Record<string, string>> = { '+': 'positive', '−': 'negative', '-': 'negative', '–': 'negative' };

interface Charge {
  readonly circle: SceneElement;
  readonly sign: SceneElement;
  readonly noun: string;
}

/** A circle with nothing in it but a plus or a minus. */
const chargeIn = (circle: SceneElement, texts: readonly SceneElement[]): Charge | undefined => {
  const [sign, more] = texts.filter(({ box }) => holds(circle.box, box, 3));
  const word = signs[(sign?.text ?? '').trim()];
  return sign && word !== undefined && !more ? { circle, sign, noun: `${word} charge` } : undefined;
};

/** The text beside each charge that is nearest to it and to no other: "−2 µC". */
const namesOf = (
  charges: readonly Charge[],
  texts: readonly SceneElement[],
): ReadonlyMap<SceneElement, SceneElement> => {
  const signed = new Set(charges.map(({ sign }) => sign));
  const far = ({ circle }: Charge, { box }: SceneElement): number => distance(centreOf(circle.box), centreOf(box));
  return new Map(
    texts.flatMap((text) => {
      if (signed.has(text)) return [];
      const [near] = charges.toSorted((a, b) => far(a, text) - far(b, text));
      return near && far(near, text) < near.circle.box.width * 3.2 ? [[near.circle, text] as const] : [];
    }),
  );
};

/** Circles with a plus or a minus, and many curves with a head each: the field lines of charges. */
export const chargesIn = ({ scene, sheets, elements, texts, closed, strokes }: Sketch): Scene | undefined => {
  const circles = closed.filter(({ kind }) => kind === 'circle');
  const charges = circles.flatMap((circle) => chargeIn(circle, texts) ?? []);
  // The edge of the canvas, around all that is drawn.
  const frames = closed.filter(({ kind, box }) => kind === 'rect' && strokes.every((one) => holds(box, one.box)));
  const heads = closed.filter((one) => !circles.includes(one) && !frames.includes(one));
  const isHead = (one: SceneElement): boolean =>
    areaOf(one.box) < 400 && pathOf(one).length <= 5 && strokes.some((line) => gapToCourse(one.box, pathOf(line)) < 2);
  const isField =
    charges.length > 0 &&
    charges.length === circles.length &&
    charges.length <= 8 &&
    strokes.length >= 6 &&
    strokes.length + closed.length + texts.length === elements.length &&
    strokes.filter((line) => pathOf(line).length > 8).length > strokes.length * 0.8 &&
    heads.length >= strokes.length * 0.5 &&
    heads.length <= strokes.length &&
    heads.every(isHead);
  if (!isField) return undefined;
  const names = namesOf(charges, texts);
  const nouns = new Map<SceneElement, string>([
    ...charges.map(({ circle, noun }) => [circle, noun] as const),
    ...strokes.map((line) => [line, 'field line'] as const),
  ]);
  const gone = new Set<SceneElement>([...heads, ...sheets, ...frames]);
  const written = charges.map(({ circle, sign }): readonly [SceneElement, SceneElement] => [
    names.get(circle) ?? sign,
    circle,
  ]);
  const labels = new Map(written.map(([text, circle]) => [circle, text.text]));
  // The sign is told by the noun: of two words, the charge is called by the one beside it.
  for (const { circle, sign } of charges) if (names.has(circle)) gone.add(sign);
  return {
    ...scene,
    name: 'electric field diagram',
    elements: scene.elements.flatMap((element) => {
      const noun = nouns.get(element);
      const label = labels.get(element);
      if (gone.has(element)) return [];
      return [noun === undefined ? element : { ...element, noun, ...(label === undefined ? {} : { label }) }];
    }),
    relations: [
      ...scene.relations,
      ...written.map(([text, circle]): Relation => ({ kind: 'labels', from: text.id, to: circle.id })),
    ],
  };
};
