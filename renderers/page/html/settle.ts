import { allElements, animations, fonts, images } from './dom.js';
/** What moves by itself stands at its end, or, where it has none, at its start. Answers how many moved. */
export const finishAnimations = (): number => {
  const moving = animations().filter(({ playState }) => playState === 'running');
  let moved = moving.length;
  for (const animation of moving) {
    try {
      animation.finish();
    } catch {
      animation.pause(); // it would never end
      animation.currentTime = 0;
    }
  }
  for (const root of allElements('svg')) {
    if (!(root instanceof SVGSVGElement)) continue;
    if (root.querySelector('animate, animateTransform, animateMotion, set') === null) continue;
    if (root.animationsPaused() && root.getCurrentTime() === 60) continue;
    root.pauseAnimations();
    root.setCurrentTime(60);
    moved += 1;
  }
  return moved;
};

/** Fonts and pictures are there, and the browser has laid the document out and told its observers. */
export const frame = async (): Promise<void> => {
  await fonts().ready;
  await Promise.all(images().map((image) => image.decode().catch(() => undefined)));
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
};
