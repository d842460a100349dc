/** How much finer than the screen a saved picture is: it is made to be printed. */
const scale = 2;

/** Shows the buttons that save a drawing as PNG, made here from its SVG file: the program itself draws no pixels. */
export function startSavePng(): void {
  document.addEventListener('turbo:load', show);
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-png]') : null;
    if (button instanceof HTMLButtonElement) void save(button);
  });
}

function show(): void {
  for (const button of document.querySelectorAll('[data-png]'))
    button.parentElement?.removeAttribute('hidden');
}

async function save(button: HTMLButtonElement): Promise<void> {
  const { png = '', failed = '' } = button.dataset;
  try {
    const picture = new Image();
    picture.src = png;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * scale;
    canvas.height = picture.naturalHeight * scale;
    const paper = canvas.getContext('2d');
    if (paper === null) throw new Error('no canvas');
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('no picture');
    const name = /([a-z]+)\.svg/.exec(png)?.[1] ?? 'totem';
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(blob),
      download: `${name}.png`,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  } catch {
    button.textContent = failed;
    button.disabled = true;
  }
}
