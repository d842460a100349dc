import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { SectionText } from '#sirene/parts.tsx';
import { activityWords } from '../activity-words.ts';
import { type Activities, listActivities } from '../views/list-activities.ts';
import { listWords } from '../words.ts';

const path = '/acteurs/activites';
const offered = ['NAFRev2', 'NAF2025'] as const;
type Offered = (typeof offered)[number];

/** GET /acteurs/activites?nomenclature=&section=: who does what by the reference, one nomenclature at a time. */
export const showActivities: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(activityWords, lang);
  const asked = visit.url.searchParams;
  const inForce = civilDay(visit.ctx.now()) < '2027-01-01' ? 'NAFRev2' : 'NAF2025';
  const nomenclature = offered.find((one) => one === asked.get('nomenclature')) ?? inForce;
  const found = await listActivities(visit.ctx, nomenclature);
  const section = [...found.sections.keys()].find((one) => one === asked.get('section')) ?? null;
  const named = { NAFRev2: w.rev2, NAF2025: w.naf2025 };
  return page(visit, {
    title: w.title,
    crumbs: [{ path: '/acteurs', label: listWords.title[lang] }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        <nav aria-label={w.nomenclatures}>
          <ul class="row">
            {offered.map((one) => (
              <li key={one}>
                <a
                  href={visit.href(`${path}?nomenclature=${one}`)}
                  aria-current={one === nomenclature ? 'page' : undefined}
                >
                  {named[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{w.one}</p>
        <p>{w.coverage(formatNumber(found.known, lang), formatNumber(found.listed, lang))}</p>
        {found.known === 0 ? (
          <div class="empty">
            <h2>{w.empty}</h2>
            <p>{w.emptyWhy}</p>
          </div>
        ) : (
          <Sections visit={visit} nomenclature={nomenclature} found={found} section={section} />
        )}
      </>
    ),
  });
};

interface SectionsProps {
  readonly visit: Visit;
  readonly nomenclature: Offered;
  readonly found: Activities;
  readonly section: string | null;
}

function Sections({ visit, nomenclature, found, section }: SectionsProps) {
  const { lang } = visit;
  const w = inLang(activityWords, lang);
  const shown = [...found.sections].filter(([one]) => section === null || one === section);
  return (
    <>
      <nav aria-label={w.sections}>
        <ul>
          {section !== null && (
            <li>
              <a href={visit.href(`${path}?nomenclature=${nomenclature}`)}>{w.all}</a>
            </li>
          )}
          {[...found.sections].map(([one, actors]) => (
            <li key={one}>
              {one === null ? (
                w.noSection
              ) : (
                <a
                  href={visit.href(`${path}?nomenclature=${nomenclature}&section=${one}`)}
                  aria-current={one === section ? 'page' : undefined}
                >
                  <SectionText nomenclature={nomenclature} section={one} lang={lang} />
                </a>
              )}{' '}
              ({formatNumber(actors.length, lang)})
            </li>
          ))}
        </ul>
      </nav>
      {shown.map(([one, actors]) => (
        <section key={one} class="stack" data-gap="small" aria-labelledby={`section-${one}`}>
          <h2 id={`section-${one}`}>
            {one === null ? (
              w.noSection
            ) : (
              <SectionText nomenclature={nomenclature} section={one} lang={lang} />
            )}
          </h2>
          <ul>
            {actors.map((actor) => (
              <li key={actor.slug}>
                <a href={visit.href(`/acteurs/${actor.slug}`)}>
                  <bdi>{actor.name}</bdi>
                </a>{' '}
                <small class="muted">{actor.code}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
