import type { Entity } from '../read/entity.js';
import { curvesIn } from './curve.js';
import { heightAt } from './geometry.js';
import { type ClauseRule, type Finding, groupAfter, headBefore, hits, isDenied } from './rule.js';

/** "The point S lies above the curve": by the height of the graph at its place. */
export const pointSideRule: ClauseRule = (clause, model) =>
  curvesIn(model).length === 0 || model.isSpace
    ? []
    : hits(
        clause,
        /\b(?:above|below|under|underneath|beneath) (?=(?:the |this |its )?(?:\w+ )?(?:curve|graph|parabola|line|hyperbola|function|[a-z]\b))/g,
      ).flatMap((hit): Finding[] => {
        const [subject, object] = [headBefore(clause, hit.start), groupAfter(clause, hit.end)];
        // "Above the curve and C below it": the curve.
        const [curve, more] = object?.phrases[0]?.entities ?? [];
        const points: readonly Entity[] = subject?.entities ?? [];
        if (!object || !curve || more || curve.sort !== 'curve' || points.length === 0 || points.length > 4) return [];
        if (
          !points.every(({ sort, element }) => sort === 'point' && element !== undefined) ||
          !/^(?:the |this |its )?$/.test(clause.text.slice(hit.end, object.start))
        )
          return [];
        if (
          !/\b(?:is|are|lies?|stands?|sits?|located|situated)\b/.test(clause.text.slice(subject?.end ?? 0, hit.start))
        )
          return [];
        const slack = 4e-3 * model.extent;
        const offs = points.map(({ places: [place] }) => {
          const height = place && heightAt(curve, place[0]);
          return place === undefined || height === undefined ? undefined : place[1] - height;
        });
        if (offs.includes(undefined)) return [];
        const isAbove = hit.words.startsWith('above');
        const ok =
          offs.every((off = 0) => (isAbove ? off > slack : off < -slack)) !==
          isDenied(clause, subject?.end ?? 0, hit.start);
        return [{ start: hit.start, end: object.end, ok, stated: hit.words.trim(), about: [...points, curve] }];
      });
