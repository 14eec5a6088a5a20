import type { Size } from './size.js';

/** A document of its own for one drawing: its styles and ids reach nothing else. */
export interface Sheet {
  readonly root: SVGSVGElement;
  readonly window: Window;
  /** The drawing's paper, and what its media queries see. */
  readonly resize: (size: Size) => void;
  readonly remove: () => void;
}

export const openSheet = (drawing: Element): Sheet => {
  const frame = document.createElement('iframe');
  // Laid out and measured, never painted: the picture is made from the same elements elsewhere.
  frame.style.cssText = 'position:fixed;left:0;top:0;width:300px;height:150px;border:0;visibility:hidden';
  document.body.append(frame);
  const { contentDocument: inner, contentWindow: window } = frame;
  if (inner === null || window === null) throw new Error('The page gave no frame');
  inner.open();
  inner.write('<!doctype html><html></html>');
  inner.close();
  inner.replaceChild(inner.adoptNode(drawing), inner.documentElement);
  return {
    root: drawing as SVGSVGElement,
    window,
    resize: ({ width, height }) => {
      frame.style.width = `${width}px`;
      frame.style.height = `${height}px`;
    },
    remove: () => frame.remove(),
  };
};
