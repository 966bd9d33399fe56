/** Tells the page around a frame how tall its content is; that page may make the frame as tall. */

/** What the page around gets: `{ type: 'hearsay-height', height }`, in CSS pixels. Nothing else is told, to whomever it is. */
function tellHeight(): void {
  parent.postMessage({ type: 'hearsay-height', height: document.documentElement.scrollHeight }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.body);

document.querySelector('.text mark')?.scrollIntoView({ block: 'center' });

export {};
