import type { Size } from './size.js';

/** A document of its own for one drawing: its styles and ids reach nothing else. */
export interface Sheet {
  readonly root: SVGSVGElement;
  readonly window: Window;
  /** The drawing's paper, and what its media queries see. */
  readonly resize: (size: Size) => void;
  readonly remove: () => void;
}

let kept: HTMLIFrameElement | undefined;

/** Making a frame costs more than laying out most drawings: one is kept, and holds an empty document in between. */
const frameOf = (): HTMLIFrameElement => {
  if (kept?.isConnected === true) return kept;
  const frame = document.createElement('iframe');
  // Laid out and measured, never painted: the picture is made from the same elements elsewhere.
  frame.style.cssText = 'position:fixed;left:0;top:0;border:0;visibility:hidden';
  document.body.append(frame);
  const { contentDocument: inner } = frame;
  if (inner === null) throw new Error('The page gave no frame');
  inner.open();
  inner.write('<!doctype html><html></html>');
  inner.close();
  kept = frame;
  return frame;
};

export const openSheet = (drawing: Element): Sheet => {
  const frame = frameOf();
  const { contentDocument: inner, contentWindow: window } = frame;
  if (inner === null || window === null) throw new Error('The page gave no frame');
  const resize = ({ width, height }: Size): void => {
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
  };
  resize({ width: 300, height: 150 });
  inner.replaceChild(inner.adoptNode(drawing), inner.documentElement);
  return {
    root: drawing as SVGSVGElement,
    window,
    resize,
    remove: () => {
      inner.documentElement.replaceWith(inner.createElement('html'));
      window.scrollTo(0, 0);
    },
  };
};
