import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { memberWords } from '../member-words.ts';
import { RuleCard } from '../parts/rule-card.tsx';
import { noticeTitles, profileWords, type RuleName, ruleSections, ruleWords } from '../profile-words.ts';
import type { NoticeType, Profile, ProfileRules } from '../rules/profile.ts';
import { profiles, rulesOf } from '../rules/profiles.ts';
import { videoWords } from '../video-words.ts';
import { findRules } from '../views/find-rules.ts';

/** GET /conseil/regles?assemblee=: the rules that this assembly applies, each with its article and where it comes from. */
export const showRules: Screen = async (visit) => {
  const slug = visit.url.searchParams.get('assemblee');
  const organisationId = visit.viewer.acting?.organisationId ?? null;
  const found = await findRules(visit.ctx, { organisationId, slug });
  if (found === null && slug !== null) throw new Stop('NOT_FOUND');
  const w = inLang(profileWords, visit.lang);
  const profile = profiles[found?.profile ?? 'common'];
  const rules = found?.rules ?? rulesOf('common', null);
  const inferred = [
    ...Object.values(profile.notice),
    profile.secondRecallsQuorum,
    ...Object.values(rules),
  ].filter((rule) => rule.mark === 'I');
  return page(visit, {
    title: w.title,
    description: w.description,
    crumbs: [{ path: '/conseil', label: memberWords.council[visit.lang] }],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">
            {w.regime}
            {visit.lang === 'fr' ? '\u00a0: ' : ': '}
            {profile.name[visit.lang]}
          </p>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead(found?.assembly.name ?? w.theCommonLaw)}</p>
        </header>
        {found === null && <p>{w.noAssembly}</p>}
        {inferred.length > 0 && <p>{w.inferred(inferred.length)}</p>}
        <Convening visit={visit} profile={profile} />
        {ruleSections.map((section) => (
          <section key={section.title.en} class="stack" data-gap="small">
            <h2>{section.title[visit.lang]}</h2>
            <ul class="cards">
              {section.rules.map((name) => (
                <OneRule key={name} visit={visit} rules={rules} name={name} />
              ))}
            </ul>
          </section>
        ))}
        {found !== null &&
          rules.semester.value !== 'not_asked' &&
          may(visit.viewer, convocationPermissions, 'semester.choose', found.assembly.organisationId) && (
            <p>
              <a class="button" data-kind="secondary" href={visit.href('/conseil/regles/semestre')}>
                {videoWords.chooseTitle[visit.lang]}
              </a>
            </p>
          )}
        <p class="muted">{w.check}</p>
      </>
    ),
  });
};

function OneRule<Name extends RuleName>({
  visit,
  rules,
  name,
}: {
  visit: Visit;
  rules: ProfileRules;
  name: Name;
}) {
  const words = ruleWords[name];
  const value = words.value(rules[name].value)[visit.lang];
  return <RuleCard visit={visit} title={words.title[visit.lang]} value={value} rule={rules[name]} />;
}

const kinds: readonly NoticeType[] = ['first', 'urgent', 'second'];

function Convening({ visit, profile }: { visit: Visit; profile: Profile }) {
  const w = inLang(profileWords, visit.lang);
  const recall = profile.secondRecallsQuorum;
  return (
    <section class="stack" data-gap="small">
      <h2>{w.convene}</h2>
      <ul class="cards">
        {kinds.map((kind) => {
          const rule = profile.notice[kind];
          const title = noticeTitles[kind][visit.lang];
          return (
            <RuleCard
              key={kind}
              visit={visit}
              title={title}
              value={w.clearDays(rule.clearDays)}
              rule={rule}
            />
          );
        })}
        <RuleCard
          visit={visit}
          title={w.recall}
          value={recall.value === 'must' ? w.must : w.notAsked}
          rule={recall}
        />
      </ul>
    </section>
  );
}
