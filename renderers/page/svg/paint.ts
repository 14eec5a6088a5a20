import type { Size } from './size.js';

const sourceOf = (root: Element): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(root))}`;

/** Paints a drawing as it stands on a white canvas, `scale` device pixels per CSS pixel. */
export const paintSvg = async (root: Element, { width, height }: Size, scale: number): Promise<HTMLCanvasElement> => {
  const image = new Image(width, height);
  image.src = sourceOf(root);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('The page gave no canvas');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/** The canvas as base64 PNG; gives its pixels back. */
export const pngOf = (canvas: HTMLCanvasElement): string => {
  const png = canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
  canvas.width = 0;
  return png;
};
