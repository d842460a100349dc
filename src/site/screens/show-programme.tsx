import { RivalFigures } from '#evidence/parts.tsx';
import { figuresOf } from '#evidence/public.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { functionNames, listFunctions, listPublicRoles } from '#people/public.ts';
import { MandateEntry } from '../parts/mandate-entry.tsx';
import { programmeWords } from '../programme-words.ts';

/** GET /programme: the national initiative, who steers, operates, hosts and decides, with dates and sources. */
export const showProgramme: Screen = async (visit) => {
  const w = inLang(programmeWords, visit.lang);
  const [functions, roles, money] = await Promise.all([
    listFunctions(visit.ctx),
    listPublicRoles(visit.ctx),
    figuresOf(visit.ctx, ['fonds-d-acceleration', 'promotion-internationale']),
  ]);
  return page(visit, {
    title: w.title,
    description: w.lead,
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        <section aria-labelledby="functions" class="stack">
          <h2 id="functions">{w.functions}</h2>
          <ul class="mandates">
            {functions.map((held) => (
              <MandateEntry
                key={held.id}
                visit={visit}
                holder={held.organisation.name}
                role={`${functionNames[held.function][visit.lang]}${held.of ? ` ${held.of.name}` : ''}`}
                held={held}
              />
            ))}
          </ul>
        </section>
        <section aria-labelledby="people" class="stack">
          <h2 id="people">{w.people}</h2>
          <ul class="mandates">
            {roles.map((held) => (
              <MandateEntry
                key={held.id}
                visit={visit}
                holder={held.personName ?? w.nameErased}
                role={`${held.title[visit.lang]}, ${held.organisation.name}`}
                held={held}
                attested={held.attested}
              />
            ))}
          </ul>
        </section>
        {money.length > 0 && (
          <section aria-labelledby="money" class="stack">
            <h2 id="money">{w.figures}</h2>
            <p>{w.noMoney}</p>
            {money.map((one) => (
              <RivalFigures
                key={one.indicator.slug}
                visit={visit}
                indicator={one.indicator}
                figures={one.figures}
              />
            ))}
          </section>
        )}
        <p>
          <a class="button" data-kind="secondary" href={visit.href('/appels/french-tech-2014')}>
            {w.call}
          </a>
        </p>
      </>
    ),
  });
};
