import { type Xml, xml, xmlDocument } from '#kit/xml.ts';
import { aknAnalysis, aknMeta } from './akn-meta.ts';
import type { AknDebate, AknSection } from './akn-section.ts';
import type { ActRecord, RollLine } from './deliberation-record.ts';
import { optionOf, stampOf, voteNote } from './vote-options.ts';
import { isWithoutVote } from './without-vote.ts';

/**
 * A sitting, or one deliberation of it, as a `debate` of Akoma Ntoso 1.0 (OASIS LegalDocML, docs.oasis-open.org/legaldocml,
 * part 2): quorum verifications and votings in the analysis, the names of public ballots as roll calls. The standard alone
 * has a quorum; it has no proxy, which the words of each vote say. What was said is not transcribed: speeches have hours.
 */
export function aknDebate(debate: AknDebate): string {
  const body = debate.sections.map(sectionOf);
  return xmlDocument(
    xml(
      'akomaNtoso',
      { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' },
      xml(
        'debate',
        { name: 'debate' },
        aknMeta(debate, aknAnalysis(debate.sections)),
        xml('preface', {}, xml('p', {}, xml('docTitle', {}, debate.title)), xml('p', {}, debate.body.name)),
        xml('debateBody', {}, body),
      ),
    ),
  );
}

function sectionOf(section: AknSection): Xml {
  const id = `item_${section.rank}`;
  return xml(
    'debateSection',
    { name: 'item', eId: id },
    xml('num', {}, `${section.rank}`),
    xml('heading', {}, section.heading),
    xml('p', {}, section.object),
    section.speeches.map((one, index) =>
      xml(
        'speech',
        {
          eId: `${id}__speech_${index + 1}`,
          by: '#speaker',
          startTime: stampOf(one.startedAt),
          endTime: one.endedAt ? stampOf(one.endedAt) : null,
        },
        xml('from', {}, one.speaker),
        xml('p', {}, 'Prise de parole, non transcrite.'),
      ),
    ),
    section.acts.map((act) => resultOf(act)),
    section.settled === null ? null : xml('p', {}, section.settled),
  );
}

/** The result in words, then, for a public ballot alone, what each seat voted (L2121-21 CGCT). Without a vote, it says so. */
function resultOf(act: ActRecord): Xml {
  const id = `resolution_${act.slug}`;
  return xml(
    'resolutions',
    { eId: id, refersTo: isWithoutVote(act) ? `#${act.outcome}` : `#vote_${act.slug}` },
    act.number === null ? null : xml('num', {}, act.number),
    xml('heading', {}, act.title.fr),
    xml('p', {}, act.wording.fr),
    act.roll === null
      ? null
      : xml(
          'rollCall',
          { eId: `${id}__roll` },
          xml('heading', {}, 'Scrutin public'),
          act.roll.map((line) => xml('p', {}, namedVote(line))),
        ),
  );
}

function namedVote(line: RollLine): Xml {
  const note = voteNote(line);
  const option = optionOf(line);
  return xml(
    'vote',
    {
      by: `#seat_${line.seat}`,
      as: line.role === 'chair' ? '#chair' : null,
      choice: `#${option.replace(' ', '_')}`,
    },
    `Siège ${line.seat} (${line.group}) : ${option}${note === null ? '' : `, ${note}`}`,
  );
}
