import { Fragment } from 'preact';

interface Props {
  readonly name: string;
  readonly lead: string | null;
  readonly facts: readonly (readonly [string, string])[];
  readonly link: { readonly url: string; readonly label: string };
}

/** One entity in a few lines, and the way to the whole of it: in another window, since this one may be a frame. */
export function EntityCard({ name, lead, facts, link }: Props) {
  return (
    <>
      <h1>{name}</h1>
      {lead !== null && <p class="lead">{lead}</p>}
      <dl>
        {facts.map(([term, value]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <p>
        <a href={link.url} target="_blank" rel="noopener">
          {link.label}
        </a>
      </p>
    </>
  );
}
