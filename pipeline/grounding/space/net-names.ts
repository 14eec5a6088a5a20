import type { Box, SceneElement } from '../../../renderers/scene.js';
import { oncePer } from '../once-per.js';
import { type SpaceFigure, written } from './figure.js';

const gap = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, b.x - (a.x + a.width), a.x - (b.x + b.width)),
    Math.max(0, b.y - (a.y + a.height), a.y - (b.y + b.height)),
  );

/** Words that stand alone in the figure: beside no point, stroke or face, and on none. */
export const looseTexts = oncePer(({ scene }: SpaceFigure): readonly SceneElement[] => {
  const labels = new Set(scene.relations.flatMap(({ kind, from }) => (kind === 'labels' ? [from] : [])));
  return scene.elements.filter(
    ({ id, kind, text, visible }) => kind === 'text' && visible && text !== undefined && !labels.has(id),
  );
});

export interface NetName {
  readonly net: SceneElement;
  readonly element: SceneElement;
  /** As it is written: "(a)". */
  readonly name: string;
}

/** The letters or numbers of several nets: as many as there are nets, each nearest to one of its own. */
export const netNames = oncePer((figure: SpaceFigure): readonly NetName[] => {
  const { nets } = figure;
  const marks = looseTexts(figure).filter(({ text = '' }) => /^\(?[\p{L}\d]{1,3}[).]?$/u.test(text));
  if (nets.length < 2 || marks.length !== nets.length) return [];
  const named = marks.flatMap((element): NetName[] => {
    const [net] = nets.toSorted((a, b) => gap(a.box, element.box) - gap(b.box, element.box));
    return net ? [{ net, element, name: written(element.text ?? '') }] : [];
  });
  return new Set(named.map(({ net }) => net.id)).size === nets.length ? named : [];
});

/** What stands between the signs around a name: "a" of "(a)". */
const bareName = (name: string): string => name.replaceAll(/[().]/g, '');

/** The nets that a text names: "arrangement (a)", "net B". */
export const netsNamed = (text: string, figure: SpaceFigure): readonly SceneElement[] =>
  netNames(figure).flatMap(({ net, name }) => {
    const bare = bareName(name);
    const isNamed =
      text.includes(`(${bare})`) ||
      new RegExp(`\\b(?:nets?|arrangements?|figures?|patterns?|shapes?) ${bare}(?![\\p{L}\\d])`, 'iu').test(text);
    return isNamed ? [net] : [];
  });
