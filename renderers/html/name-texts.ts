import type { Box, ElementRole, SceneElement } from '../scene.js';
import type { Chart } from './testimony.js';

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

const isInside = ({ box }: SceneElement, panel: Box): boolean =>
  box.x + box.width / 2 > panel.x &&
  box.x + box.width / 2 < panel.x + panel.width &&
  box.y + box.height / 2 > panel.y &&
  box.y + box.height / 2 < panel.y + panel.height;

/** What each text of a chart is for: its model says what titles, axes and legends are written with. */
export const withRoles = (texts: readonly SceneElement[], chart: Chart, panels: readonly Box[]): SceneElement[] => {
  const roles = new Map<string, ElementRole>();
  const note = (words: string | undefined, role: ElementRole): void => {
    if (words !== undefined && words !== '' && !roles.has(plain(words))) roles.set(plain(words), role);
  };
  note(chart.title, 'title');
  note(chart.subtitle, 'subtitle');
  for (const { title } of chart.axes) note(title, 'axis-title');
  for (const { title, entries } of chart.legends) {
    note(title, 'legend-title');
    for (const { label } of entries) note(label, 'legend-label');
  }
  for (const { ticks } of chart.axes) for (const { label } of ticks) note(label, 'axis-label');
  return texts.map((text): SceneElement => {
    const role = roles.get(plain(text.text ?? ''));
    const written = role === 'axis-label' && panels.some((panel) => isInside(text, panel));
    return role === undefined || written ? text : { ...text, role };
  });
};
