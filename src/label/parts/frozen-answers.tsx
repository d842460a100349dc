import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { dossierWords } from '../dossier-words.ts';
import { filingWords } from '../filing-words.ts';
import type { CallContent } from '../rules/call-content.ts';
import type { DepositContent, Filled } from '../rules/deposit-content.ts';
import { FigureProof, figureText } from './figure-said.tsx';
import { pieceAddress } from './piece-address.ts';
import { TypedText } from './typed-text.tsx';

type Props = {
  readonly visit: Visit;
  readonly slug: string;
  readonly call: CallContent;
  readonly content: Pick<DepositContent, 'answers' | 'figures' | 'pieces'>;
};

/** What filing freezes, or froze: every answer, figure and piece in the order of the call, blanks with their reason. */
export function FrozenAnswers({ visit, slug, call, content }: Props) {
  const { lang } = visit;
  const w = inLang(dossierWords, lang);
  return (
    <>
      {call.criteria.map((criterion) => (
        <section key={criterion.key} aria-labelledby={`frozen-${criterion.key}`}>
          <h2 id={`frozen-${criterion.key}`}>{w.groupOf(criterion.key, criterion.name[lang])}</h2>
          {criterion.questions.map((question) => {
            const answer = content.answers.find((one) => one.question === question.key)?.answer;
            return (
              <article key={question.key}>
                <h3>{question.ask[lang]}</h3>
                {answer && 'given' in answer && (
                  <div class="prose">
                    <TypedText text={answer.given} />
                  </div>
                )}
                <Blank visit={visit} filled={answer} />
              </article>
            );
          })}
          <Figures visit={visit} slug={slug} call={call} content={content} criterion={criterion.key} />
        </section>
      ))}
      <Pieces visit={visit} slug={slug} call={call} content={content} />
    </>
  );
}

function Figures({ visit, call, content, criterion }: Props & { criterion: string }) {
  const { lang } = visit;
  const own = call.indicators.filter((one) => one.criterion === criterion);
  if (own.length === 0) return null;
  return (
    <dl class="facts">
      {own.map((indicator) => {
        const figure = content.figures.find((one) => one.indicator === indicator.key)?.figure;
        return (
          <div key={indicator.key}>
            <dt>{indicator.name[lang]}</dt>
            <dd>
              {figure && 'given' in figure && (
                <>
                  <strong>{figureText(figure.given, lang)}</strong>
                  <FigureProof visit={visit} figure={figure.given} />
                </>
              )}
              <Blank visit={visit} filled={figure} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Pieces({ visit, slug, call, content }: Props) {
  const { lang } = visit;
  const w = inLang(filingWords, lang);
  return (
    <section aria-labelledby="frozen-pieces">
      <h2 id="frozen-pieces">{w.files}</h2>
      <dl class="facts">
        {content.pieces.map(({ slot, piece }) => (
          <div key={slot}>
            <dt>{call.pieces.find((one) => one.slot === slot)?.name[lang] ?? slot}</dt>
            <dd>
              {'given' in piece &&
                piece.given.map((one) => (
                  <p key={one.id}>
                    <a
                      href={visit.href(pieceAddress(slug, one.id))}
                      download={one.filename}
                      data-turbo="false"
                    >
                      {one.filename}
                    </a>
                    <br />
                    <code class="hash">sha256:{one.sha256}</code>
                  </p>
                ))}
              <Blank visit={visit} filled={piece} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Blank({ visit, filled }: { visit: Visit; filled: Filled<unknown> | undefined }) {
  const w = inLang(filingWords, visit.lang);
  if (filled !== undefined && 'given' in filled) return null;
  if (filled !== undefined && 'waived' in filled) {
    return (
      <p class="muted">
        {w.waived} {filled.waived[visit.lang]}
      </p>
    );
  }
  if (filled === undefined || filled.blank === '') {
    return (
      <p>
        <span class="unknown">{w.notFilled}</span>
      </p>
    );
  }
  return (
    <p class="muted">
      {w.left} {filled.blank}
    </p>
  );
}
