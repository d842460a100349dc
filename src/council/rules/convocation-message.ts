import { formatInstant } from '#kit/instant.ts';
import type { Draft } from './draft.ts';
import { profiles } from './profiles.ts';
import { quorumRequired } from './quorum-required.ts';

/**
 * The convocation as it leaves by e-mail (L2121-10 CGCT: in writing, with what is on the agenda). French first, then English
 * in short: nobody asked the member which they read. Subject and body are plain text.
 */
export function convocationMessage(
  draft: Draft,
  /** `link`: the member's own; null for a substitute, who receives a copy (L5211-6 CGCT). */
  addresses: { readonly link: string | null; readonly page: string; readonly live: string | null },
): { readonly subject: string; readonly body: string } {
  const whenFr = formatInstant(draft.plannedAt, 'fr');
  const whenEn = formatInstant(draft.plannedAt, 'en');
  const agenda = draft.items.map((item) => {
    const rule = quorumRequired(draft, item, profiles[draft.assembly.profile].rules);
    const mark = draft.notice === 'second' ? ` (${rule.says.fr}, ${rule.article})` : '';
    return `${item.rank}. ${item.titleFr}${mark}`;
  });
  const urgent =
    draft.notice === 'urgent'
      ? [`Convocation en urgence (L2121-12 CGCT). Motif : ${draft.urgencyReason ?? ''}`, '']
      : [];
  return {
    subject: `Convocation : ${draft.assembly.name}, ${whenFr}`,
    body: [
      addresses.link === null
        ? `Suppléant(e), vous recevez la convocation à la séance « ${draft.titleFr} » de ${draft.assembly.name} : vous siégez si le titulaire est absent et en a prévenu le président (L5211-6 CGCT).`
        : `Vous êtes convoqué à la séance « ${draft.titleFr} » de ${draft.assembly.name}.`,
      '',
      `Date : ${whenFr}`,
      `${draft.venue === 'video' ? 'En visioconférence' : 'Lieu'} : ${draft.place}`,
      ...(addresses.live === null ? [] : [`Diffusion en direct, pour le public : ${addresses.live}`]),
      '',
      ...urgent,
      ...secondSaid(draft),
      'Ordre du jour',
      ...agenda,
      '',
      ...(addresses.link === null
        ? [`Notes explicatives et pièces : ${addresses.page}`]
        : [
            'Notes explicatives, pièces, accusé de lecture et réponse, par votre lien personnel :',
            addresses.link,
            '',
            `La séance est aussi publiée ici : ${addresses.page}`,
          ]),
      '',
      '---',
      ...inEnglish(draft, whenEn, addresses.link === null ? 'substitute' : 'member'),
    ].join('\n'),
  };
}

function inEnglish(draft: Draft, when: string, to: 'member' | 'substitute'): string[] {
  const sitting = `a sitting of ${draft.assembly.name} on ${when} (${draft.place})`;
  if (to === 'member')
    return [
      `You are convened to ${sitting}.`,
      'Explanatory notes, papers, acknowledgement and reply: the personal link above.',
    ];
  return [
    `As a substitute you receive the convocation to ${sitting}: you sit if the member is away and has told the president.`,
    'Explanatory notes and papers: the address above.',
  ];
}

/** A second convocation says what it is; in Alsace-Moselle it must recall that no quorum is asked (L2541-4 CGCT). */
function secondSaid(draft: Draft): string[] {
  if (draft.notice !== 'second') return [];
  const { article } = profiles[draft.assembly.profile].secondRecallsQuorum;
  return [
    `Seconde convocation, faute de quorum à la première séance : sur les points repris, le conseil délibère sans condition de quorum (${article}).`,
    '',
  ];
}
