import type { Scene, SceneElement } from '../scene.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

const onPaper = ({ box }: SceneElement, { width, height }: Size): boolean =>
  box.x < width && box.y < height && box.x + box.width > 0 && box.y + box.height > 0;

/** Puts together what the document draws. */
export const composeScene = (traced: readonly SceneElement[], size: Size, background: string): Scene => {
  const elements = traced.map((element): SceneElement => ({
    ...element,
    visible: element.visible && onPaper(element, size),
  }));
  const titles = elements.filter(({ role, visible }) => role === 'title' && visible);
  const title = titles[0]?.text;
  return {
    ...size,
    background,
    ...(title === undefined ? {} : { title }),
    elements,
    groups: [],
    layers: [],
    axes: [],
    legends: [],
    relations: [],
  };
};
