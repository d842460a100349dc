/** A message's text, its paragraphs kept; addresses of this instance become links, any other stays text. */
export function MessageText({ body, publicUrl }: { body: string; publicUrl: string }) {
  return (
    <div class="prose">
      {body.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>
          {isOwnAddress(paragraph, publicUrl) ? ownLink(paragraph, publicUrl) : paragraph}
        </p>
      ))}
    </div>
  );
}

function isOwnAddress(paragraph: string, publicUrl: string): boolean {
  return paragraph.startsWith(`${publicUrl}/`) && !/\s/.test(paragraph);
}

/** Local, so that it opens whatever name the reader gave this machine. */
function ownLink(address: string, publicUrl: string) {
  return <a href={address.slice(publicUrl.length)}>{address}</a>;
}
