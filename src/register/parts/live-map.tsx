import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { mapWords } from '../looking-words.ts';
import { type ActorFilters, addressOf } from '../rules/filters.ts';

/**
 * Where scripts put the live map, hidden until it is there: everything it needs is said here, and comes from this program. Without
 * scripts, or where the machine cannot draw it, the drawing stays.
 */
export function LiveMap({ visit, source, filters }: { visit: Visit; source: string; filters: ActorFilters }) {
  const w = inLang(mapWords, visit.lang);
  const { script, worker, style } = visit.site.mapLibrary;
  const { basemap } = visit.site;
  return (
    <div
      hidden
      data-live-map={source}
      data-script={script}
      data-worker={worker}
      data-sheet={style}
      data-list={visit.href(addressOf('/acteurs', { filters: { ...filters, commune: [] } }))}
      data-title={w.liveMap}
      data-zoom-in={w.zoomIn}
      data-zoom-out={w.zoomOut}
      data-gesture={w.gesture}
      data-fingers={w.fingers}
      data-mark={w.mark('{name}', '{count}')}
      data-cluster={w.cluster}
      data-ground={basemap === null ? undefined : JSON.stringify(basemap)}
    >
      <div class="live-map" />
      <p class="muted">
        <small>
          {w.liveHint}
          {basemap?.credit && ` ${w.basemap(basemap.credit)}`}
        </small>
      </p>
    </div>
  );
}
